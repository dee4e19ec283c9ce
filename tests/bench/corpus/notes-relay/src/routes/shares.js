import { ObjectId } from 'mongodb';
import { cookieOf } from '../cookies.js';
import { HttpError, readJson, send } from '../http.js';
import { ids, note } from '../ids.js';
import { notes, sessions, shares } from '../mongo.js';

async function owner(req) {
  const sid = cookieOf(req, 'relay_sid') ?? cookieOf(req, 'relay_family');
  const session = sid ? await sessions.findOne({ _id: sid }) : null;
  if (!session) throw new HttpError(401, 'Please sign in');
  return session.person ?? session.family;
}

export async function addNote(req, res) {
  const { text } = await readJson(req);
  const _id = note();
  await notes.insertOne({ _id, owner: await owner(req), text: String(text) });
  return send(res, 201, { id: _id });
}

async function ownNote(req) {
  const { noteId } = await readJson(req);
  const found = await notes.findOne({ _id: ObjectId.createFromHexString(String(noteId)), owner: await owner(req) });
  if (!found) throw new HttpError(404, 'No such note');
  return found;
}

export async function share(req, res) {
  const found = await ownNote(req);
  const token = ids.share();
  await shares.insertOne({ token, note: found._id });
  return send(res, 201, { link: `/s/${token}` });
}

export async function shareVault(req, res) {
  const found = await ownNote(req);
  const token = ids.vault();
  await shares.insertOne({ token, note: found._id });
  return send(res, 201, { link: `/s/${token}` });
}
