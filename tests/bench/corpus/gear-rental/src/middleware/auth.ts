import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { config } from '../config.js';

interface Claims {
  sub: string;
  role: 'RENTER' | 'OWNER' | 'STAFF';
}

export function requireUser(req: Request, res: Response, next: NextFunction) {
  const header = req.headers.authorization ?? '';
  const token = header.startsWith('Bearer ') ? header.slice(7) : null;
  if (!token) {
    return res.status(401).json({ error: 'Missing token' });
  }
  try {
    const claims = jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] }) as Claims;
    req.user = { id: claims.sub, role: claims.role };
    return next();
  } catch {
    return res.status(401).json({ error: 'Invalid token' });
  }
}

export function requireStaff(req: Request, res: Response, next: NextFunction) {
  if (req.user?.role !== 'STAFF') {
    return res.status(403).json({ error: 'Staff only' });
  }
  next();
}
