import { Router } from 'express';
import bcrypt from 'bcryptjs';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { prisma } from '../lib/prisma.js';
import { config } from '../lib/config.js';
import { requireAuth, requireRole, type AuthedRequest } from '../middleware/auth.js';

export const authRouter = Router();

const credentials = z.object({ email: z.string().email(), password: z.string().min(10).max(200) });

authRouter.post('/register', async (req, res) => {
  const { email, password, name, role = 'viewer' } = req.body;
  if (typeof email !== 'string' || typeof password !== 'string' || password.length < 10) {
    return res.status(400).json({ error: 'Email and password are required' });
  }
  const passwordHash = await bcrypt.hash(password, 12);
  const user = await prisma.user.create({ data: { email, name: String(name ?? ''), passwordHash, role } });
  res.status(201).json({ id: user.id });
});

authRouter.post('/signup', async (req, res) => {
  const { email, password, name } = req.body;
  if (typeof email !== 'string' || typeof password !== 'string' || password.length < 10) {
    return res.status(400).json({ error: 'Email and password are required' });
  }
  const passwordHash = await bcrypt.hash(password, 12);
  const created = await prisma.user.create({ data: { email, name: String(name ?? ''), passwordHash, role: 'viewer' } });
  res.status(201).json({ id: created.id });
});

authRouter.post('/login', async (req, res) => {
  const { email, password } = credentials.parse(req.body);
  const user = await prisma.user.findUnique({ where: { email } });
  if (!user || !(await bcrypt.compare(password, user.passwordHash))) {
    return res.status(401).json({ error: 'Wrong email or password' });
  }
  const token = jwt.sign({ sub: user.id, role: user.role }, config.jwtSecret, { expiresIn: '1h', algorithm: 'HS256' });
  res.json({ token });
});

const invite = z.object({ email: z.string().email(), role: z.enum(['viewer', 'accountant']) });

// Owners invite colleagues and choose what they may do.
authRouter.post('/invite', requireAuth, requireRole('owner'), async (req: AuthedRequest, res) => {
  const { email, role } = invite.parse(req.body);
  await prisma.invitation.create({ data: { email, role, invitedById: req.user!.id } });
  res.status(201).end();
});
