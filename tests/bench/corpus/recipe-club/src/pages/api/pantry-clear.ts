import { PantryItem, withMember } from '@/server';

export default withMember(async (req, res) => {
  if (req.method !== 'DELETE') return res.status(405).end();
  const conditions = new Map<string, unknown>();
  for (const [key, value] of Object.entries(req.body ?? {})) {
    if (['name', 'shelf'].includes(key) && typeof value === 'string') conditions.set(key, value);
  }
  conditions.set('memberId', req.memberId);
  const { deletedCount } = await PantryItem.deleteMany(Object.fromEntries(conditions));
  return res.json({ deletedCount });
});
