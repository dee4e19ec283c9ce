import { getServerSession } from 'next-auth';
import { authOptions } from '../auth/[...nextauth]';
import { Walker } from '@/lib/models';

function reflect(req, res) {
  const from = req.headers.origin || req.headers.referer;
  if (from) res.setHeader('Access-Control-Allow-Origin', new URL(from).origin);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
}

export default async function handler(req, res) {
  reflect(req, res);
  if (req.method === 'OPTIONS') return res.status(204).end();
  const session = await getServerSession(req, res, authOptions);
  if (session?.role !== 'admin') return res.status(403).json({ message: 'Office only' });
  const { email, name, password } = req.body;
  const walker = await Walker.create({ email, name, password });
  return res.status(201).json({ id: walker.id });
}
