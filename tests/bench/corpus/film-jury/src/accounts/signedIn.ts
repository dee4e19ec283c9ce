import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { jurySecret, viewerSecret } from '@core';

const reader = (name: 'viewer' | 'juror', secret: () => string) => (req: Request, res: Response, next: NextFunction) => {
  const value = (req.headers.cookie ?? '').split('; ').find((pair) => pair.startsWith(`${name}=`));
  try {
    const { sub } = jwt.verify(value?.slice(name.length + 1) ?? '', secret(), { algorithms: ['HS256'] }) as { sub: string };
    res.locals[name] = Number(sub);
    next();
  } catch {
    res.status(401).json({ title: 'Please sign in' });
  }
};

export const viewerOnly = reader('viewer', viewerSecret);
export const jurorOnly = reader('juror', jurySecret);
