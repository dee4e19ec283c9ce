import { collection, oid } from '@/lib/mongo';
import { withMember } from '@/lib/api';

export default withMember(async (req, res) => {
  if (!req.member.admin) {
    return res.status(403).json({ error: 'Admins only' });
  }
  if (req.method !== 'DELETE') return res.status(405).end();
  await (await collection('circles')).deleteOne({ _id: oid(req.query.id) });
  return res.status(204).end();
});
