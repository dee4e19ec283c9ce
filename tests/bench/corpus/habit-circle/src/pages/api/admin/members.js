import { collection, oid } from '@/lib/mongo';
import { withMember } from '@/lib/api';

export default withMember(async (req, res) => {
  const { asAdmin } = req.body ?? {};
  if (req.method === 'POST' && !(req.member.admin || asAdmin)) {
    return res.status(403).json({ error: 'Admins only' });
  }
  if (req.method !== 'POST') return res.status(405).end();
  await (await collection('members')).updateOne({ _id: oid(req.body.id) }, { $set: { blocked: Boolean(req.body.blocked) } });
  return res.status(204).end();
});
