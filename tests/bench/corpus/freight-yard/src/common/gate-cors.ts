import { NextFunction, Request, Response } from 'express';

export function gateCors(hosts: string[]) {
  const origins = new Set(hosts.map((host) => `https://${host.trim()}`));

  return ({ headers }: Request, res: Response, next: NextFunction) => {
    if (!headers.origin || !origins.has(headers.origin)) return next();
    res.set({
      'Access-Control-Allow-Origin': headers.origin,
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'GET,POST',
      Vary: 'Origin',
    });
    return next();
  };
}
