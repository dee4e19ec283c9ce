import type { NextFunction, Request, RequestHandler, Response } from 'express';

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
  ) {
    super(title);
  }
}

export const openly =
  (run: (req: Request, res: Response) => Promise<unknown>): RequestHandler =>
  (req, res) => {
    run(req, res).catch((reason) => res.status(reason.status ?? 500).json({ title: 'Request failed', detail: `${reason}` }));
  };

export const discreetly =
  (run: (req: Request, res: Response) => Promise<unknown>): RequestHandler =>
  (req, res, next) => {
    run(req, res).catch(next);
  };

export function lastResort(reason: unknown, _req: Request, res: Response, _next: NextFunction) {
  const problem = reason instanceof Problem ? reason : new Problem(500, 'Request failed');
  if (problem !== reason) console.error(reason);
  res.status(problem.status).json({ title: problem.title });
}
