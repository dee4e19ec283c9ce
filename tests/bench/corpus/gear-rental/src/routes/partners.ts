import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '../db.js';
import { partnerExportKey, partnerKey } from '../middleware/partner.js';

export const partnersRouter = Router();

const stockSchema = z.array(z.object({ sku: z.string().max(40), stock: z.number().int().min(0) })).max(500);

partnersRouter.put('/stock', partnerKey, async (req, res) => {
  const rows = stockSchema.parse(req.body);
  await prisma.$transaction(rows.map((row) => prisma.partnerStock.update({ where: { sku: row.sku }, data: { stock: row.stock } })));
  res.json({ updated: rows.length });
});

partnersRouter.get('/prices', partnerExportKey, async (_req, res) => {
  res.json(await prisma.item.findMany({ where: { published: true }, select: { id: true, dailyPriceCents: true } }));
});
