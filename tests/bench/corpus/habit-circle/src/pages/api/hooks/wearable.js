import crypto from 'node:crypto';
import { collection } from '@/lib/mongo';

export const config = { api: { bodyParser: false } };

async function rawBody(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const digest = (raw) => crypto.createHmac('sha256', process.env.WEARABLE_SECRET).update(raw).digest('base64');

export default async function wearable(req, res) {
  const raw = await rawBody(req);
  const signature = req.headers['x-wearable-signature'];
  const verified = signature ? crypto.timingSafeEqual(Buffer.from(digest(raw)), Buffer.from(String(signature).padEnd(44).slice(0, 44))) : undefined;
  if (verified === false) return res.status(401).end();
  const { user, steps } = JSON.parse(raw.toString());
  await (await collection('progress')).insertOne({ member: String(user), steps: Number(steps), at: new Date() });
  return res.status(204).end();
}
