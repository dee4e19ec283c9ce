import crypto from 'node:crypto';
import { collection } from '@/lib/mongo';

const hash = (value) => crypto.createHash('sha256').update(String(value)).digest();

export default async function tasks(req, res) {
  const { subscription, entries = [] } = req.body ?? {};
  const channel = await (await collection('channels')).findOne({ subscription: String(subscription) });
  if (!channel?.token || !crypto.timingSafeEqual(hash(channel.token), hash(req.headers['x-channel-token']))) return res.status(401).end();
  const reminders = entries.slice(0, 50).map((entry) => ({ member: channel.member, title: String(entry.title), at: new Date(entry.start) }));
  if (reminders.length) await (await collection('reminders')).insertMany(reminders);
  res.status(202).end();
}
