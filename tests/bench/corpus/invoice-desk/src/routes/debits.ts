import express, { Router, type RequestHandler } from 'express';
import { prisma } from '../lib/prisma.js';
import { config } from '../lib/config.js';
import { assertSignature } from '../lib/signature.js';

interface DebitEvent {
  action: 'confirmed' | 'failed' | 'cancelled';
  links: { payment: string; mandate: string };
}

const fromBank: RequestHandler = (req, res, next) => {
  try {
    assertSignature(req.body, req.get('webhook-signature'), config.bankFeedSecret);
    next();
  } catch {
    res.sendStatus(498);
  }
};

export const debitsRouter = Router();
debitsRouter.use(express.raw({ type: 'application/json', limit: '1mb' }));

debitsRouter.post('/payments', async (req, res) => {
  const { events } = JSON.parse(req.body.toString()) as { events: DebitEvent[] };
  for (const { action, links } of events) {
    const status = action === 'confirmed' ? 'paid' : 'open';
    await prisma.invoice.updateMany({ where: { debitId: links.payment }, data: { status } });
  }
  res.sendStatus(204);
});

debitsRouter.post('/mandates', fromBank, async (req, res) => {
  const { events } = JSON.parse(req.body.toString()) as { events: DebitEvent[] };
  for (const { action, links } of events) {
    await prisma.mandate.updateMany({ where: { reference: links.mandate }, data: { active: action === 'confirmed' } });
  }
  res.sendStatus(204);
});
