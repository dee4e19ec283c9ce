import { Router } from 'express';
import { prisma } from '@/lib/prisma';
import { passwordMatches } from '@/lib/passwords';
import { issueSession } from '@/lib/session';

export const deskRoutes = Router();

const cookie = { httpOnly: true, secure: true, sameSite: 'strict' } as const;

// Reception desk accounts are created by the school administrators
deskRoutes.post('/schools/login', async (req, res) => {
  const { username, password } = req.body ?? {};
  const account = await prisma.schoolAccount.findUnique({ where: { username: String(username) } });
  if (!account || account.password !== password) {
    return res.status(401).json({ error: 'Invalid username or password' });
  }
  res.cookie('tm_session', issueSession({ id: account.id, role: 'tutor' }), cookie);
  return res.json({ id: account.id });
});

deskRoutes.post('/agencies/login', async (req, res) => {
  const { username, password } = req.body ?? {};
  const account = await prisma.agencyAccount.findUnique({ where: { username: String(username) } });
  if (!account || !(await passwordMatches(String(password), account.passwordHash))) {
    return res.status(401).json({ error: 'Invalid username or password' });
  }
  res.cookie('tm_session', issueSession({ id: account.id, role: 'tutor' }), cookie);
  return res.json({ id: account.id });
});
