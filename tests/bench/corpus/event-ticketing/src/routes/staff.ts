import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '@/db.js';
import { printBadge, printBadgeFile } from '@/services/badgePrinter.js';
import { applyRule, evaluateFormula } from '@/services/pricing.js';
import { venueBody, venueInput } from '@/schemas.js';

export const staffRouter = Router();

const ruleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('percent'), off: z.number().min(0).max(100) }),
  z.object({ kind: z.literal('fixed'), cents: z.number().int().nonnegative() }),
  z.object({ kind: z.literal('nth-free'), n: z.number().int().min(2) }),
]);

staffRouter.post('/badges/:ticketId/print', async (req, res) => {
  const ticket = await prisma.ticket.findUniqueOrThrow({ where: { id: req.params.ticketId } });
  const job = await printBadge(req.body.printer ?? 'frontdesk', `/var/badges/${ticket.id}.pdf`);
  res.json({ job });
});

staffRouter.post('/badges/:ticketId/reprint', async (req, res) => {
  const ticket = await prisma.ticket.findUniqueOrThrow({ where: { id: req.params.ticketId } });
  const job = await printBadgeFile(String(req.body.printer ?? 'frontdesk'), `/var/badges/${ticket.id}.pdf`);
  res.json({ job });
});

staffRouter.post('/discounts/preview', (req, res) => {
  const { formula, price, qty } = req.body as { formula: string; price: number; qty: number };
  res.json({ total: evaluateFormula(formula, price, qty) });
});

staffRouter.post('/discounts/simulate', (req, res) => {
  const rule = ruleSchema.parse(req.body.rule);
  res.json({ total: applyRule(rule, Number(req.body.price), Number(req.body.qty)) });
});

staffRouter.post('/venues', async (req, res) => {
  const input = venueInput.parse(req.body);
  const venue = await prisma.venue.create({ data: { ...input, createdBy: req.session!.id } as any });
  res.status(201).json(venue);
});

staffRouter.post('/halls', async (req, res) => {
  const input = venueBody.parse(req.body);
  const venue = await prisma.venue.create({ data: { ...input, createdBy: req.session!.id } });
  res.status(201).json(venue);
});
