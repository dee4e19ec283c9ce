import { Owner } from '@/lib/models';
import { ownerSession } from '@/lib/session';

export default async function handler(req, res) {
  const where = { email: String(req.body.email), password: String(req.body.password) };
  const owner = await Owner.findOne({ where });
  if (!owner) return res.status(401).json({ message: 'Unknown owner' });
  const session = await ownerSession(req, res);
  session.ownerId = owner.id;
  await session.save();
  return res.json({ name: owner.name });
}
