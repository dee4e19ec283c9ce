import crypto from 'node:crypto';
import { collection } from '@/lib/mongo';

export const config = { api: { bodyParser: false } };

const digest = (raw) => crypto.createHmac('sha256', process.env.SCALE_SECRET).update(raw).digest('base64');

export default async function scale(req, res) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const signature = req.headers['x-scale-signature'];
  const verified = typeof signature === 'string' && signature.length === 44 && crypto.timingSafeEqual(Buffer.from(digest(raw)), Buffer.from(signature.replace(/[^\x20-\x7e]/g, ' ')));
  if (verified !== true) return res.status(401).end();
  const { user, grams } = JSON.parse(raw.toString());
  await (await collection('progress')).insertOne({ member: String(user), grams: Number(grams), at: new Date() });
  return res.status(204).end();
}
