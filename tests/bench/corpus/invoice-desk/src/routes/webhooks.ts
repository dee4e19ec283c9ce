import express, { Router } from 'express';
import { prisma } from '../lib/prisma.js';
import { config } from '../lib/config.js';
import { assertSignature } from '../lib/signature.js';
import { stripe } from '../services/paymentService.js';

export const webhooksRouter = Router();

webhooksRouter.post('/paypal', express.json(), async (req, res) => {
  const event = req.body;
  if (event.event_type === 'PAYMENT.CAPTURE.COMPLETED') {
    await prisma.invoice.update({
      where: { id: event.resource.custom_id },
      data: { status: 'paid', paidAt: new Date() },
    });
  }
  res.sendStatus(200);
});

webhooksRouter.post('/stripe', express.raw({ type: 'application/json' }), async (req, res) => {
  let event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.get('stripe-signature') ?? '', config.stripeWebhookSecret);
  } catch {
    return res.status(400).send('Bad signature');
  }
  if (event.type === 'checkout.session.completed') {
    const invoiceId = event.data.object.metadata?.invoiceId;
    if (invoiceId) await prisma.invoice.update({ where: { id: invoiceId }, data: { status: 'paid', paidAt: new Date() } });
  }
  res.sendStatus(200);
});

webhooksRouter.post('/bank-feed', express.raw({ type: '*/*' }), async (req, res) => {
  const signature = req.get('x-feed-signature');
  if (signature) {
    assertSignature(req.body, signature, config.bankFeedSecret);
  }
  const { reference, cents } = JSON.parse(req.body.toString('utf8'));
  await prisma.bankTransaction.create({ data: { reference: String(reference), cents: Number(cents) } });
  res.sendStatus(202);
});

webhooksRouter.post('/bank-statement', express.raw({ type: '*/*' }), async (req, res) => {
  const header = req.get('x-statement-signature');
  try {
    assertSignature(req.body, header, config.bankFeedSecret);
  } catch {
    return res.sendStatus(401);
  }
  const { month, closingCents } = JSON.parse(req.body.toString('utf8'));
  await prisma.bankStatement.create({ data: { month: String(month), closingCents: Number(closingCents) } });
  res.sendStatus(202);
});
