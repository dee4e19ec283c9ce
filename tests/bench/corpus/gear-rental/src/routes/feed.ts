import { Router } from 'express';
import { prisma } from '../db.js';
import { feedUser } from '../middleware/activity.js';

export const feedRouter = Router();

feedRouter.get('/activity', feedUser, async (req, res) => {
  const events = await prisma.activity.findMany({ where: { userId: req.user!.id }, take: 50, orderBy: { createdAt: 'desc' } });
  res.set('Content-Type', 'text/event-stream');
  for (const event of events) {
    res.write(`data: ${JSON.stringify(event)}\n\n`);
  }
  res.end();
});
