import { Router } from 'express';
import { prisma } from '../db.js';

export const reportsRouter = Router();

reportsRouter.get('/members.csv', async (_req, res) => {
  const members = await prisma.user.findMany({ select: { id: true, email: true, phone: true } });
  const lines = members.map((m) => [m.id, m.email, m.phone ?? ''].map((v) => JSON.stringify(v)).join(','));
  res.type('text/csv').send(['id,email,phone', ...lines].join('\n'));
});
