import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

export interface Session { id: string; role: 'customer' | 'staff' }

declare global {
  namespace Express {
    interface Request { session?: Session }
  }
}

function read(req: Request): Session | null {
  const token = req.cookies?.session;
  if (typeof token !== 'string') return null;
  try {
    return jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] }) as Session;
  } catch {
    return null;
  }
}

export function requireUser(req: Request, res: Response, next: NextFunction) {
  const session = read(req);
  if (!session) return res.status(401).json({ error: 'Please sign in' });
  req.session = session;
  next();
}

export function requireStaff(req: Request, res: Response, next: NextFunction) {
  const session = read(req);
  if (session?.role !== 'staff') return res.status(403).json({ error: 'Staff only' });
  req.session = session;
  next();
}
