import { Router } from 'express';
import { prisma } from '../lib/prisma.js';
import { requireAuth, type AuthedRequest } from '../middleware/auth.js';

export const exportsRouter = Router();

exportsRouter.get('/customers.json', async (_req, res) => {
  const customers = await prisma.customer.findMany({ orderBy: { name: 'asc' } });
  res.json(customers.map((c) => ({ name: c.name, email: c.email, vatId: c.vatId, balance: c.balanceCents })));
});

exportsRouter.get('/ledger.json', requireAuth, async (req: AuthedRequest, res) => {
  const entries = await prisma.ledgerEntry.findMany({ where: { ownerId: req.user!.id } });
  res.json(entries);
});
