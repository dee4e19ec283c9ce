import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '../db.js';
import { requireUser } from '../middleware/auth.js';

export const itemsRouter = Router();

const itemSchema = z.object({
  title: z.string().min(3).max(120),
  description: z.string().max(2000),
  dailyPriceCents: z.number().int().min(100).max(100_000),
});

itemsRouter.get('/', async (_req, res) => {
  const items = await prisma.item.findMany({
    where: { published: true },
    select: { id: true, title: true, description: true, dailyPriceCents: true },
    take: 100,
  });
  res.json(items);
});

itemsRouter.post('/', requireUser, async (req, res) => {
  const data = itemSchema.parse(req.body);
  const item = await prisma.item.create({ data: { ...data, ownerId: req.user!.id } });
  res.status(201).json(item);
});

itemsRouter.patch('/:id', requireUser, async (req, res) => {
  const data = itemSchema.partial().parse(req.body);
  const item = await prisma.item.update({ where: { id: req.params.id }, data });
  res.json(item);
});

itemsRouter.put('/:id/details', requireUser, async (req, res) => {
  const data = itemSchema.parse(req.body);
  const { count } = await prisma.item.updateMany({ where: { id: req.params.id, ownerId: req.user!.id }, data });
  if (count === 0) {
    return res.status(404).json({ error: 'Not found' });
  }
  res.status(204).end();
});

itemsRouter.post('/:id/publish', async (req, res) => {
  const item = await prisma.item.update({
    where: { id: req.params.id },
    data: { published: req.body.published === true },
  });
  res.json({ id: item.id, published: item.published });
});

itemsRouter.post('/:id/archive', requireUser, async (req, res) => {
  const { count } = await prisma.item.updateMany({
    where: { id: req.params.id, ownerId: req.user!.id },
    data: { published: false, archivedAt: new Date() },
  });
  res.status(count ? 204 : 404).end();
});
