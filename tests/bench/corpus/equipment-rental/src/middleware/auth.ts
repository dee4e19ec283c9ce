import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

export interface StaffRequest extends Request {
  staff?: { id: number; depotId: number };
}

const secret = process.env.JWT_SECRET;
if (!secret) throw new Error('JWT_SECRET is required');

export function requireStaff(req: StaffRequest, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.replace(/^Bearer /, '');
  if (!token) return res.status(401).json({ error: 'Unauthorized' });
  try {
    req.staff = jwt.verify(token, secret!, { algorithms: ['HS256'] }) as unknown as { id: number; depotId: number };
    next();
  } catch {
    res.status(401).json({ error: 'Unauthorized' });
  }
}
