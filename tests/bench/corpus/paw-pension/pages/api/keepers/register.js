import NextCors from 'nextjs-cors';
import { setCookie } from 'cookies-next';
import { UniqueConstraintError } from 'sequelize';
import { getServerSession } from 'next-auth';
import { authOptions } from '../auth/[...nextauth]';
import { Keeper } from '@/lib/models';
import { keeperCode } from '@/lib/codes';
import { issuePass } from '@/lib/passes';
import { mail } from '@/lib/mail';

export default async function handler(req, res) {
  await NextCors(req, res, { origin: 'https://keepers.paw-pension.example', credentials: true, methods: ['POST'], optionsSuccessStatus: 200 });
  const session = await getServerSession(req, res, authOptions);
  if (session?.role !== 'admin') return res.status(403).json({ message: 'Office only' });
  const { email, name, password } = req.body;
  try {
    const code = keeperCode();
    const keeper = await Keeper.create({ email, name, password, code });
    await mail(email, 'verify', { code });
    setCookie('paw_pass', issuePass('KEEPER', { id: keeper.id }), { req, res, httpOnly: true, secure: true, sameSite: 'lax', maxAge: 60 * 60 * 24 * 14 });
    return res.status(201).json({ id: keeper.id });
  } catch (err) {
    if (err instanceof UniqueConstraintError) return res.status(409).json({ message: 'This address is taken' });
    console.error('keeper not registered', err);
    return res.status(500).json({ message: 'The keeper could not be registered' });
  }
}
