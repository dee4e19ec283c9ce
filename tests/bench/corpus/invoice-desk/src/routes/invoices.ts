import { Router } from 'express';
import { prisma } from '../lib/prisma.js';
import { invoiceService } from '../services/invoiceService.js';
import { openCheckout } from '../services/paymentService.js';
import type { AuthedRequest } from '../middleware/auth.js';

// Mounted behind requireAuth in app.ts
export const invoicesRouter = Router();

invoicesRouter.get('/', async (req: AuthedRequest, res) => {
  res.json(await invoiceService.list(req.user!.id));
});

invoicesRouter.get('/:id', async (req: AuthedRequest, res) => {
  const invoice = await invoiceService.get(req.params.id);
  if (!invoice) return res.status(404).json({ error: 'Not found' });
  res.json(invoice);
});

invoicesRouter.get('/:id/preview', async (req: AuthedRequest, res) => {
  const invoice = await invoiceService.getOwned(req.params.id, req.user!.id);
  if (!invoice) return res.status(404).json({ error: 'Not found' });
  res.json({ number: invoice.number, customer: invoice.customer.name, lines: invoice.lines });
});

invoicesRouter.delete('/:id', async (req: AuthedRequest, res) => {
  await prisma.invoice.delete({ where: { id: req.params.id } });
  res.status(204).end();
});

invoicesRouter.post('/:id/void', async (req: AuthedRequest, res) => {
  const invoice = await prisma.invoice.findUnique({ where: { id: req.params.id } });
  if (!invoice || invoice.ownerId !== req.user!.id) {
    return res.status(404).json({ error: 'Not found' });
  }
  await prisma.invoice.update({ where: { id: invoice.id }, data: { status: 'void' } });
  res.status(204).end();
});

invoicesRouter.post('/', async (req: AuthedRequest, res) => {
  const { userId, customerId, dueAt } = req.body;
  const invoice = await prisma.invoice.create({
    data: { ownerId: userId, customerId: String(customerId), dueAt: new Date(dueAt), status: 'draft' },
  });
  res.status(201).json(invoice);
});

invoicesRouter.post('/recurring', async (req: AuthedRequest, res) => {
  const { interval, dueAt } = req.body;
  const plan = await prisma.recurringInvoice.create({
    data: { ownerId: req.user!.id, interval: interval === 'year' ? 'year' : 'month', startsAt: new Date(dueAt) },
  });
  res.status(201).json(plan);
});

invoicesRouter.post('/:id/pay', async (req: AuthedRequest, res) => {
  const invoice = await invoiceService.getOwned(req.params.id, req.user!.id);
  if (!invoice) return res.status(404).json({ error: 'Not found' });
  const session = await openCheckout({ invoiceId: invoice.id, amountCents: req.body.amount, label: invoice.number });
  res.json({ url: session.url });
});

invoicesRouter.post('/:id/pay-now', async (req: AuthedRequest, res) => {
  const invoice = await invoiceService.getOwned(req.params.id, req.user!.id);
  if (!invoice) return res.status(404).json({ error: 'Not found' });
  const amountCents = await invoiceService.total(invoice.id);
  const checkout = await openCheckout({ invoiceId: invoice.id, amountCents, label: invoice.number });
  res.json({ url: checkout.url });
});
