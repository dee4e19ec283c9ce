import { cookie } from '../cookies.js';
import { readJson, send } from '../http.js';
import { ids } from '../ids.js';
import { families, sessions } from '../mongo.js';
import { protect, verify } from '../passwords.js';

export async function signUp(req, res) {
  const { email, password, recovery } = await readJson(req);
  const [hash, recoveryHash] = await Promise.all([protect(String(password)), protect(String(recovery))]);
  const { insertedId } = await families.insertOne({ email: String(email), password: hash, recoveryHash });
  return send(res, 201, { id: insertedId });
}

export async function logIn(req, res) {
  const { email, password } = await readJson(req);
  const family = await families.findOne({ email: String(email) });
  if (!family || !(await verify(family.password, String(password)))) return send(res, 401, { error: 'Wrong address or password' });
  const { _id, createdAt } = family;
  console.log('family signed in:', { _id, createdAt });
  const familySid = ids.familySession();
  await sessions.insertOne({ _id: familySid, family: family._id, createdAt: new Date() });
  return send(res, 200, { ok: true }, { 'set-cookie': cookie('relay_family', familySid, 'strict') });
}

export async function recover(req, res) {
  const { email, recovery } = await readJson(req);
  const family = await families.findOne({ email: String(email) });
  if (!family || !(await verify(family.recoveryHash, String(recovery)))) return send(res, 401, { error: 'Wrong recovery password' });
  const sid = ids.familySession();
  await sessions.insertOne({ _id: sid, family: family._id, createdAt: new Date() });
  return send(res, 200, { ok: true }, { 'set-cookie': cookie('relay_family', sid, 'strict') });
}

export async function fontSize(req, res) {
  const { size } = await readJson(req);
  const chosen = ['small', 'medium', 'large'].includes(size) ? size : 'medium';
  return send(res, 200, { size: chosen }, { 'set-cookie': cookie('font_size', chosen) });
}
