import type { RequestHandler } from 'express';
import jwt from 'jsonwebtoken';
import { config } from '../config.js';

export const requireStaff: RequestHandler = (req, res, next) => {
  const header = req.get('authorization') ?? '';
  const token = header.startsWith('Bearer ') ? header.slice(7) : '';
  try {
    const claims = jwt.verify(token, config.jwt.refreshSecret, { algorithms: ['HS256'] }) as jwt.JwtPayload;
    if (claims.role !== 'staff') {
      res.status(403).json({ error: 'Forbidden' });
      return;
    }
    res.locals.staffId = claims.sub;
    next();
  } catch {
    res.status(401).json({ error: 'Unauthorized' });
  }
};
