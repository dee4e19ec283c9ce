import { Router } from 'express';
import { config } from '../config.js';
import { prisma } from '../db.js';
import { requireUser } from '../middleware/auth.js';
import { stripe } from '../stripe.js';

export const paymentsRouter = Router();
paymentsRouter.use(requireUser);

paymentsRouter.post('/intent', async (req, res) => {
  const { rentalId, amount } = req.body as { rentalId: string; amount: number };
  const rental = await prisma.rental.findFirst({ where: { id: rentalId, renterId: req.user!.id } });
  if (!rental) {
    return res.status(404).json({ error: 'Rental not found' });
  }
  const intent = await stripe.paymentIntents.create({
    amount: Math.round(amount * 100),
    currency: 'eur',
    metadata: { rentalId: rental.id },
  });
  res.json({ clientSecret: intent.client_secret });
});

paymentsRouter.post('/rental-intent', async (req, res) => {
  const rental = await prisma.rental.findFirst({ where: { id: String(req.body.rentalId), renterId: req.user!.id } });
  if (!rental) {
    return res.status(404).json({ error: 'Rental not found' });
  }
  const intent = await stripe.paymentIntents.create({
    amount: rental.totalCents,
    currency: 'eur',
    metadata: { rentalId: rental.id },
  });
  res.json({ clientSecret: intent.client_secret });
});

interface CartLine {
  itemId: string;
  name: string;
  price: number;
  quantity: number;
}

paymentsRouter.post('/checkout', async (req, res) => {
  const lines: CartLine[] = req.body.items ?? [];
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: lines.map((line) => ({
      quantity: line.quantity,
      price_data: { currency: 'eur', unit_amount: line.price, product_data: { name: line.name } },
    })),
    success_url: `${config.appUrl}/thanks`,
    cancel_url: `${config.appUrl}/cart`,
  });
  res.json({ url: session.url });
});

paymentsRouter.post('/cart-checkout', async (req, res) => {
  const lines: CartLine[] = Array.isArray(req.body.items) ? req.body.items : [];
  const items = await prisma.item.findMany({ where: { id: { in: lines.map((l) => String(l.itemId)) }, published: true } });
  const quantities = new Map(lines.map((l) => [l.itemId, Math.min(Math.max(1, Math.trunc(Number(l.quantity)) || 1), 20)]));
  const session = await stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: items.map((item) => ({
      quantity: quantities.get(item.id) ?? 1,
      price_data: { currency: 'eur', unit_amount: item.dailyPriceCents, product_data: { name: item.title } },
    })),
    success_url: `${config.appUrl}/thanks`,
    cancel_url: `${config.appUrl}/cart`,
  });
  res.json({ url: session.url });
});
