import { Router } from 'express';
import { prisma } from '../db.js';

export const staffRouter = Router();

staffRouter.get('/members', async (_req, res) => {
  const members = await prisma.user.findMany({ select: { id: true, email: true, role: true, createdAt: true } });
  res.json(members);
});

staffRouter.delete('/members/:id', async (req, res) => {
  await prisma.user.delete({ where: { id: req.params.id } });
  res.status(204).end();
});
