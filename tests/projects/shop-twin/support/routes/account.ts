import bcrypt from 'bcryptjs';
import { Router, type Request } from 'express';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { prisma } from '../db';
import { required } from '../env';
import { requireStaff } from '../middleware';
import { loginLimiter } from '../services/limits';
import { sendMail } from '../services/mail';

const credentials = z.object({ email: z.string().email(), password: z.string().min(1).max(200) });
const deskUrl = required('DESK_URL');

export const accountRouter = Router();

export function renewSession(req: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.regenerate((error) => (error ? reject(error) : resolve()));
  });
}

accountRouter.post('/login', loginLimiter, async (req, res) => {
  const { email, password } = credentials.parse(req.body);
  const agent = await prisma.agent.findUnique({ where: { email } });
  if (!agent || !(await bcrypt.compare(password, agent.passwordHash))) {
    console.warn('Login refused', { email, address: req.ip });
    res.status(401).json({ error: 'Wrong address or password' });
    return;
  }
  await renewSession(req);
  req.session.agentId = agent.id;
  res.json({ id: agent.id, name: agent.name });
});

accountRouter.post('/invite', loginLimiter, requireStaff, async (req, res) => {
  const { email } = z.object({ email: z.string().email() }).parse(req.body);
  const token = randomBytes(32).toString('hex');
  await prisma.invite.create({ data: { email, token, invitedById: req.session.agentId } });
  const link = new URL(`/account/join?token=${token}`, deskUrl);
  await sendMail(email, 'You are invited to the help desk', `Join the team: ${link.href}`);
  res.status(202).json({ sent: true });
});

/** Till staff sign in with the short password of their shop. */
accountRouter.post('/till', loginLimiter, async (req, res) => {
  const { shop, password } = z.object({ shop: z.string().max(20), password: z.string().max(60) }).parse(req.body);
  const till = await prisma.till.findUnique({ where: { shop } });
  if (!till || !(await bcrypt.compare(password, till.passwordHash))) {
    console.warn('Till refused', { shop, address: req.ip });
    res.status(401).json({ error: 'Wrong shop or password' });
    return;
  }
  res.json({ id: till.id });
});
