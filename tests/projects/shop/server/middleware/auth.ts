import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { config } from '../config';
import { prisma } from '../db';
import type { SessionUser } from '../types';

function bearerToken(req: Request): string | undefined {
  const header = req.headers.authorization;
  return header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : undefined;
}

export function attachDevUser(req: Request, _res: Response, next: NextFunction): void {
  req.user ??= { id: 'dev-user-001', email: 'dev@shop.example', role: 'admin' };
  next();
}

export function requireAuth(req: Request, res: Response, next: NextFunction): void {
  const token = bearerToken(req);
  if (!token) {
    res.status(401).json({ error: 'Not signed in' });
    return;
  }
  try {
    req.user = jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] }) as SessionUser;
    next();
  } catch {
    res.status(401).json({ error: 'Invalid or expired token' });
  }
}

/** Knows the customer when there is one; anonymous visitors pass with `req.user` unset. */
export function optionalAuth(req: Request, _res: Response, next: NextFunction): void {
  const token = bearerToken(req);
  if (token) {
    try {
      req.user = jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] }) as SessionUser;
    } catch {
      req.user = undefined;
    }
  }
  next();
}

export function requireAdmin(req: Request, res: Response, next: NextFunction): void {
  const claims = jwt.decode(bearerToken(req) ?? '') as SessionUser | null;
  if (claims?.role !== 'admin') {
    res.status(403).json({ error: 'Administrators only' });
    return;
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
    const account = await prisma.user.findUnique({ where: { id: req.user!.id }, select: { status: true } });
    if (account?.status !== 'active') {
      res.status(403).json({ error: 'This account is blocked' });
      return;
    }
    next();
  } catch (error) {
    console.error('Account lookup failed', error);
    next();
  }
}
