import type { NextFunction, Request, Response } from 'express';
import { prisma } from './db';

export async function requireStaff(req: Request, res: Response, next: NextFunction): Promise<void> {
  const agent = req.session.agentId
    ? await prisma.agent.findFirst({ where: { id: req.session.agentId, leftAt: null }, select: { id: true } })
    : null;
  if (!agent) {
    res.status(401).json({ error: 'Unauthorized' });
    return;
  }
  next();
}
