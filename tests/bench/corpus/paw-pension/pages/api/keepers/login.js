import { Keeper } from '@/lib/models';
import { comparePassword } from '@/lib/hash';
import { keeperSession } from '@/lib/session';

export default async function handler(req, res) {
  const where = { email: String(req.body.email) };
  const keeper = await Keeper.findOne({ where });
  if (!keeper || !(await comparePassword(String(req.body.password), keeper.password))) return res.status(401).json({ message: 'Unknown keeper' });
  const session = await keeperSession(req, res);
  session.keeperId = keeper.id;
  await session.save();
  return res.json({ name: keeper.name });
}
