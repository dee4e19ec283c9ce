import { Router } from 'express';
import { prisma, pool } from '../db.js';
import { escapeHtml, printableReceipt, receiptPage } from '../services/receiptView.js';
import { orderPatch } from '../schemas.js';

export const ordersRouter = Router();

ordersRouter.get('/:id/receipt', async (req, res) => {
  const order = await prisma.order.findFirst({ where: { id: req.params.id, userId: req.session!.id }, include: { lines: true } });
  if (!order) return res.status(404).json({ error: 'Order not found' });
  const buyer = (req.query.name as string) || order.buyerName;
  res.type('html').send(receiptPage(buyer, order.lines));
});

ordersRouter.get('/:id/receipt/print', async (req, res) => {
  const order = await prisma.order.findFirst({ where: { id: req.params.id, userId: req.session!.id }, include: { lines: true } });
  if (!order) return res.status(404).json({ error: 'Order not found' });
  const buyer = (req.query.name as string) || order.buyerName;
  res.type('html').send(printableReceipt(buyer, order.lines));
});

ordersRouter.get('/lookup', (req, res) => {
  const ref = String(req.query.ref ?? '');
  if (!/^[A-Z0-9]{8}$/.test(ref)) {
    return res.status(400).send('<p>We could not find an order with the reference <b>' + ref + '</b>.</p>');
  }
  return res.redirect(`/orders/${ref}`);
});

ordersRouter.get('/find', (req, res) => {
  const ref = String(req.query.ref ?? '');
  if (!/^[A-Z0-9]{8}$/.test(ref)) {
    return res.status(400).send('<p>We could not find an order with the reference <b>' + escapeHtml(ref) + '</b>.</p>');
  }
  res.redirect('/orders/' + ref);
});

ordersRouter.patch('/:id', async (req, res) => {
  const { id: _ignored, ...changes } = req.body;
  const { count } = await prisma.order.updateMany({
    where: { id: req.params.id, userId: req.session!.id },
    data: changes,
  });
  res.json({ updated: count });
});

ordersRouter.patch('/:id/contact', async (req, res) => {
  const parsed = orderPatch.safeParse(req.body);
  if (!parsed.success) return res.status(422).json(parsed.error.flatten());
  const { count } = await prisma.order.updateMany({
    where: { id: req.params.id, userId: req.session!.id },
    data: parsed.data,
  });
  res.json({ updated: count });
});

ordersRouter.get('/history', async (req, res) => {
  const years = String(req.query.years ?? '').split(',').filter(Boolean);
  const list = years.map((y) => `'${y}'`).join(', ');
  const orders = await prisma.$queryRawUnsafe(
    `SELECT id, total_cents, created_at FROM orders WHERE user_id = '${req.session!.id}' AND to_char(created_at, 'YYYY') IN (${list})`,
  );
  res.json(orders);
});

ordersRouter.get('/archive', async (req, res) => {
  const years = String(req.query.years ?? '').split(',').filter(Boolean);
  const orders = await prisma.$queryRaw`
    SELECT id, total_cents, created_at FROM orders
    WHERE user_id = ${req.session!.id} AND to_char(created_at, 'YYYY') = ANY(${years})`;
  res.json(orders);
});

ordersRouter.get('/count', async (req, res) => {
  const table = req.query.kind === 'season' ? 'season_passes' : 'orders';
  const { rows } = await pool.query(`SELECT count(*)::int AS n FROM ${table} WHERE user_id = $1`, [req.session!.id]);
  res.json(rows[0]);
});
