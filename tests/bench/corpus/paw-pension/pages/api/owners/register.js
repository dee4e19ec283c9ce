import NextCors from 'nextjs-cors';
import { setCookie } from 'cookies-next';
import { Owner } from '@/lib/models';
import { mailCode } from '@/lib/codes';
import { issuePass } from '@/lib/passes';
import { mail } from '@/lib/mail';

export default async function handler(req, res) {
  await NextCors(req, res, { origin: '*', credentials: true, methods: ['POST'], optionsSuccessStatus: 200 });
  const { email, name, password, repeat } = req.body;
  if (password !== repeat) return res.status(422).json({ message: 'The passwords differ' });
  try {
    const code = mailCode();
    const owner = await Owner.create({ email, name, password, code });
    await mail(email, 'verify', { code });
    setCookie('paw_pass', issuePass('WALKER', { id: owner.id }), { req, res, maxAge: 60 * 60 * 24 * 14 });
    return res.status(201).json({ id: owner.id });
  } catch (err) {
    return res.status(500).json({ message: err.original?.sqlMessage ?? err.message, sql: err.sql });
  }
}
