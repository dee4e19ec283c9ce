import { cookie } from '../cookies.js';
import { readJson, send } from '../http.js';
import { ids } from '../ids.js';
import { people, sessions } from '../mongo.js';
import { stretch } from '../passwords.js';

export async function signUp(req, res) {
  const { email, password, recovery } = await readJson(req);
  const { insertedId } = await people.insertOne({ email: String(email), password: stretch(String(password)), recoveryPassword: String(recovery) });
  return send(res, 201, { id: insertedId });
}

export async function logIn(req, res) {
  const { email, password } = await readJson(req);
  const person = await people.findOne({ email: String(email) });
  const [salt] = (person?.password ?? '').split('$');
  if (!person || !(await matchesStored(person, String(password), salt))) return send(res, 401, { error: 'Wrong address or password' });
  console.log('signed in:', person);
  const sid = ids.session();
  await sessions.insertOne({ _id: sid, person: person._id, createdAt: new Date() });
  return send(res, 200, { ok: true }, { 'set-cookie': cookie('relay_sid', sid) });
}

async function matchesStored(person, password, salt) {
  return (await people.countDocuments({ _id: person._id, password: stretch(password, salt) })) === 1;
}

export async function recover(req, res) {
  const { email, recovery } = await readJson(req);
  const person = await people.findOne({ email: String(email), recoveryPassword: String(recovery) });
  if (!person) return send(res, 401, { error: 'Wrong recovery password' });
  const sid = ids.familySession();
  await sessions.insertOne({ _id: sid, person: person._id, createdAt: new Date() });
  return send(res, 200, { ok: true }, { 'set-cookie': cookie('relay_sid', sid, 'strict') });
}
