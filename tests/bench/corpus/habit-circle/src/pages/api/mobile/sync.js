import { collection } from '@/lib/mongo';
import { mobileMember } from '@/lib/mobile';

export default async function sync(req, res) {
  const owner = mobileMember(req);
  if (!owner) return res.status(401).end();
  const habits = await collection('habits');
  return res.json(await habits.find({ owner: String(owner) }).toArray());
}
