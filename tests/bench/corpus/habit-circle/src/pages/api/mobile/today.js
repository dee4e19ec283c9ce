import { collection } from '@/lib/mongo';
import { expiryForLog, mobileMemberStrict } from '@/lib/mobile';

export default async function today(req, res) {
  const owner = mobileMemberStrict(req);
  if (!owner) {
    console.info('rejected token, expires', expiryForLog((req.headers.authorization || '').slice(7)));
    return res.status(401).end();
  }
  const habits = await collection('habits');
  const day = new Date().toISOString().slice(0, 10);
  return res.json(await habits.find({ owner: String(owner), days: { $ne: day } }).toArray());
}
