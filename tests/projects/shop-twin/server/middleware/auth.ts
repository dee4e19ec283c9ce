import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { config } from '../config';
import { prisma } from '../db';
import { HttpError } from '../errors';
import type { SessionUser } from '../types';

const claimsSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: z.enum(['customer', 'support', 'admin']),
});

function bearerToken(req: Request): string | undefined {
  const header = req.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : undefined;
}

export function verifyAccessToken(token: string): SessionUser {
  return claimsSchema.parse(jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] }));
}

/** The user that `requireAuth` put on the request. */
export function currentUser(req: Request): SessionUser {
  if (!req.user) {
    throw new HttpError(401, 'Not signed in');
  }
  return req.user;
}

export function requireAuth(req: Request, res: Response, next: NextFunction): void {
  const token = bearerToken(req);
  if (!token) {
    res.status(401).json({ error: 'Not signed in' });
    return;
  }
  try {
    req.user = verifyAccessToken(token);
  } catch {
    res.status(401).json({ error: 'Invalid or expired token' });
    return;
  }
  next();
}

/** Knows the customer when there is one; anonymous visitors pass with `req.user` unset. */
export function optionalAuth(req: Request, _res: Response, next: NextFunction): void {
  const token = bearerToken(req);
  if (token) {
    try {
      req.user = verifyAccessToken(token);
    } catch {
      req.user = undefined;
    }
  }
  next();
}

export function requireRole(...roles: SessionUser['role'][]) {
  return (req: Request, res: Response, next: NextFunction): void => {
    if (!req.user || !roles.includes(req.user.role)) {
      res.status(403).json({ error: 'Forbidden' });
      return;
    }
    next();
  };
}

export async function requireActiveAccount(req: Request, res: Response, next: NextFunction): Promise<void> {
  try {
    const account = await prisma.user.findUnique({ where: { id: currentUser(req).id }, select: { status: true } });
    if (account?.status !== 'active') {
      res.status(403).json({ error: 'This account is blocked' });
      return;
    }
    next();
  } catch (error) {
    next(error);
  }
}
