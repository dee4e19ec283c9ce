import { Router } from 'express';
import vm from 'node:vm';
import { z } from 'zod';
import { prisma } from '../db';
import { requireAuth, requireRole } from '../middleware/auth';

export const pricingRouter = Router();
pricingRouter.use(requireAuth, requireRole('support', 'admin'));

pricingRouter.post('/formula', (req, res) => {
  const price = new Function('price', 'quantity', `return ${req.body.formula}`);
  res.json({ result: price(1000, 3) });
});

pricingRouter.post('/rule/test', (req, res) => {
  const { expression } = req.body;
  const result = vm.runInNewContext(expression, { cart: { totalCents: 4200, items: 3 } }, { timeout: 100 });
  res.json({ result });
});

const discount = z.object({
  kind: z.enum(['percent', 'fixed']),
  value: z.number().int().min(0).max(100_000),
});

pricingRouter.post('/discounts', async (req, res) => {
  const input = discount.parse(req.body);
  const created = await prisma.discount.create({ data: { ...input, createdBy: req.user!.id } });
  res.status(201).json(created);
});

const operations: Record<string, (a: number, b: number) => number> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
};

pricingRouter.get('/calculate', (req, res) => {
  const operation = Object.hasOwn(operations, String(req.query.op)) ? operations[String(req.query.op)] : undefined;
  if (!operation) {
    res.status(400).json({ error: 'Unknown operation' });
    return;
  }
  res.json({ result: operation(Number(req.query.a), Number(req.query.b)) });
});
