import { collection } from '@/lib/mongo';

export default async function calendar(req, res) {
  const { subscription, entries = [] } = req.body ?? {};
  const reminders = entries.slice(0, 50).map((entry) => ({ member: String(subscription), title: String(entry.title), at: new Date(entry.start) }));
  if (reminders.length) await (await collection('reminders')).insertMany(reminders);
  res.status(202).end();
}
