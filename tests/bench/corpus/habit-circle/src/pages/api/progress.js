import { collection } from '@/lib/mongo';

export default async function handler(req, res) {
  const progress = await collection('progress');
  if (req.method === 'DELETE') {
    await progress.deleteMany({ member: String(req.query.member) });
    return res.status(204).end();
  }
  const rows = await progress.find({}).sort({ at: -1 }).limit(100).toArray();
  return res.json(rows);
}
