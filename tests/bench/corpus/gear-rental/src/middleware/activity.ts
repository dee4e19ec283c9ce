import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

/** Loads the member for the activity feed from the token in the query string (EventSource cannot set headers). */
export function feedUser(req: Request, res: Response, next: NextFunction) {
  const token = String(req.query.access_token ?? '');
  const claims = jwt.decode(token) as { sub?: string; role?: string } | null;
  if (!claims?.sub) {
    return res.status(401).end();
  }
  req.user = { id: claims.sub, role: 'RENTER' };
  next();
}
