import { db } from './mongo.js';

export const cookiesOf = (req) =>
  Object.fromEntries((req.headers.cookie ?? '').split(/;\s*/).filter(Boolean).map((c) => [c.slice(0, c.indexOf('=')), decodeURIComponent(c.slice(c.indexOf('=') + 1))]));

export async function memberOf(req) {
  const { sid } = cookiesOf(req);
  if (!sid) return null;
  const session = await db.collection('sessions').findOne({ sid, expires: { $gt: new Date() } });
  return session && db.collection('members').findOne({ _id: session.memberId }, { projection: { password: 0 } });
}
