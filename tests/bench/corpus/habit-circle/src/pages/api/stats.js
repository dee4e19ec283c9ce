import { collection } from '@/lib/mongo';
import { withMember } from '@/lib/api';

async function handler(req, res) {
  const habits = await collection('habits');
  res.json({ habits: await habits.countDocuments({ owner: req.member.id }) });
}

export default withMember(handler);
