import jwt from 'jsonwebtoken';
import type { NextFunction, Request, Response } from 'express';
import { env } from '../config/env.js';

export interface SessionUser {
  id: string;
  role: 'student' | 'tutor' | 'admin';
}

export function issueSession(user: SessionUser): string {
  return jwt.sign(user, env.jwt.secret, { expiresIn: '7d', issuer: env.jwt.issuer });
}

export function requireUser(req: Request, res: Response, next: NextFunction) {
  const token = req.cookies?.tm_session;
  if (!token) return res.status(401).json({ error: 'Not signed in' });
  try {
    const payload = jwt.verify(token, env.jwt.secret, { algorithms: ['HS256'], issuer: env.jwt.issuer });
    res.locals.user = payload as SessionUser;
    return next();
  } catch {
    return res.status(401).json({ error: 'Session expired' });
  }
}

export function requireAdmin(_req: Request, res: Response, next: NextFunction) {
  if (res.locals.user?.role !== 'admin') return res.status(403).json({ error: 'Forbidden' });
  return next();
}
