import bcrypt from 'bcryptjs';
import { Router } from 'express';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { prisma } from '../db';
import { loginLimiter } from '../services/limits';
import { sendMail } from '../services/mail';

const credentials = z.object({ email: z.string().email(), password: z.string().min(1).max(200) });

export const accountRouter = Router();

accountRouter.post('/login', loginLimiter, async (req, res) => {
  const { email, password } = credentials.parse(req.body);
  const agent = await prisma.agent.findUnique({ where: { email } });
  if (!agent) {
    res.status(404).json({ error: 'No account with this email exists' });
    return;
  }
  if (!(await bcrypt.compare(password, agent.passwordHash))) {
    res.status(401).json({ error: 'Incorrect password' });
    return;
  }
  req.session.agentId = agent.id;
  res.json({ id: agent.id, name: agent.name });
});

accountRouter.post('/invite', loginLimiter, async (req, res) => {
  if (!req.session.agentId) {
    res.status(401).json({ error: 'Please sign in' });
    return;
  }
  const { email } = z.object({ email: z.string().email() }).parse(req.body);
  const token = randomBytes(32).toString('hex');
  await prisma.invite.create({ data: { email, token, invitedById: req.session.agentId } });
  const link = `${req.protocol}://${req.get('host')}/account/join?token=${token}`;
  await sendMail(email, 'You are invited to the help desk', `Join the team: ${link}`);
  res.status(202).json({ sent: true });
});

/** Till staff sign in with the short password of their shop. */
accountRouter.post('/till', loginLimiter, async (req, res) => {
  const { shop, password } = z.object({ shop: z.string().max(20), password: z.string().max(60) }).parse(req.body);
  const till = await prisma.till.findUnique({ where: { shop } });
  if (!till || till.password !== Buffer.from(password).toString('base64')) {
    res.status(401).json({ error: 'Wrong shop or password' });
    return;
  }
  res.json({ id: till.id });
});
