import bcrypt from 'bcryptjs';
import type { NextFunction, Request, Response } from 'express';
import { randomInt, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { config } from '../config';
import { prisma } from '../db';
import { currentUser } from '../middleware/auth';
import { messages } from '../schemas';
import { sendResetCode } from '../services/mailer';
import { signAccessToken } from '../services/tokens';

const credentialsSchema = z.object({
  email: z.string().email(),
  password: z.string().min(1).max(200),
});

const registrationSchema = z
  .object({
    email: z.string().email(),
    password: z.string().min(config.passwordMinLength, messages.password).max(200),
    confirmPassword: z.string(),
  })
  .refine((input) => input.password === input.confirmPassword, { message: 'The passwords differ' });

// Compared when no account matches, so that an unknown address takes as long as a wrong password.
const unknownAccountHash = bcrypt.hashSync(randomUUID(), 12);

export async function login(req: Request, res: Response): Promise<void> {
  const { email, password } = credentialsSchema.parse(req.body);
  const user = await prisma.user.findUnique({ where: { email } });
  const matches = await bcrypt.compare(password, user?.passwordHash ?? unknownAccountHash);
  if (!user || !matches) {
    console.warn('Sign-in refused', { known: Boolean(user) });
    res.status(401).json({ error: 'Wrong address or password' });
    return;
  }
  res.json({
    token: signAccessToken({ id: user.id, email: user.email, role: user.role }),
    user: { id: user.id, email: user.email, name: user.name },
  });
}

export async function register(req: Request, res: Response): Promise<void> {
  const { email, password } = registrationSchema.parse(req.body);
  const user = await prisma.user.create({
    data: { email, passwordHash: await bcrypt.hash(password, 12), role: 'customer' },
    select: { id: true, email: true },
  });
  res.status(201).json(user);
}

export async function forgotPassword(req: Request, res: Response, next: NextFunction): Promise<void> {
  const { email } = z.object({ email: z.string().email() }).parse(req.body);
  const resetCode = randomInt(100000, 1000000).toString();
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
    where: { id: currentUser(req).id },
    select: { id: true, email: true, name: true, role: true },
  });
  res.json(user);
}
