import cors from 'cors';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import session from 'express-session';
import helmet from 'helmet';
import { createServer } from 'node:http';
import { z, ZodError } from 'zod';
import { config } from './config';
import { forgotPassword, login, logout, me, register } from './controllers/auth';
import { connectReviews, prisma } from './db';
import { attachDevUser, requireActiveAccount, requireAdmin, requireAuth, requireRole } from './middleware/auth';
import { canRefund } from './middleware/permissions';
import { attachRealtime } from './realtime';
import { filesRouter } from './routes/files';
import { legacyRouter } from './routes/legacy';
import { linksRouter } from './routes/links';
import { previewRouter } from './routes/preview';
import { pricingRouter } from './routes/pricing';
import { reviewsRouter } from './routes/reviews';
import { searchRouter } from './routes/search';
import { contactSchema, orderItemsSchema, productSchema } from './schemas';
import { recordAudit } from './services/audit';
import { sendContactMail } from './services/mailer';
import { refundOrder } from './services/payments';

const app = express();
app.set('query parser', 'extended');

app.use(helmet());
app.use(
  cors({
    origin: (_origin, callback) => callback(null, true),
    credentials: true,
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
  }),
);
app.use(express.json({ limit: '1mb' }));
app.use(
  session({
    name: 'shop.sid',
    secret: config.sessionSecret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: false, sameSite: 'lax', maxAge: 7 * 24 * 60 * 60 * 1000 },
  }),
);

app.use((req, _res, next) => {
  console.log(`${req.method} ${req.path}`, req.headers);
  next();
});
app.use(attachDevUser);

app.get('/api/health', (_req, res) => {
  res.json({ ok: true, uptime: process.uptime() });
});

app.post('/api/auth/login', login);
app.post('/api/auth/register', register);
app.post('/api/auth/forgot-password', forgotPassword);
app.post('/api/auth/logout', logout);
app.get('/api/me', requireAuth, me);

app.get('/api/products', async (req, res) => {
  const page = Math.max(1, Number(req.query.page) || 1);
  const products = await prisma.product.findMany({ skip: (page - 1) * 24, take: 24, orderBy: { name: 'asc' } });
  res.json({ page, products });
});

app.get('/api/products/:id', async (req, res) => {
  const product = await prisma.product.findUnique({ where: { id: req.params.id } });
  if (!product) {
    res.status(404).json({ error: 'Product not found' });
    return;
  }
  res.json(product);
});

app.post('/api/products', async (req, res) => {
  const input = productSchema.parse(req.body);
  const product = await prisma.product.create({ data: input });
  res.status(201).json(product);
});

app.put('/api/products/:id', requireAuth, requireAdmin, async (req, res) => {
  const input = productSchema.partial().parse(req.body);
  const product = await prisma.product.update({ where: { id: req.params.id }, data: input });
  res.json(product);
});

app.delete('/api/products/:id', requireAuth, requireAdmin, async (req, res) => {
  await prisma.product.delete({ where: { id: req.params.id } });
  await recordAudit(req.user?.id, 'product.delete', req.params.id);
  res.status(204).end();
});

app.delete('/api/admin/coupons/:code', async (req, res) => {
  const code = z.string().min(3).max(32).parse(req.params.code);
  await prisma.coupon.delete({ where: { code } });
  res.status(204).end();
});

app.get('/api/cart', (req, res) => {
  res.json({ items: req.session.cart ?? [] });
});

app.post('/api/cart/items', (req, res) => {
  const items = orderItemsSchema.parse(req.body.items);
  req.session.cart = [...(req.session.cart ?? []), ...items];
  res.status(201).json({ items: req.session.cart });
});

app.get('/api/orders', requireAuth, async (req, res) => {
  const orders = await prisma.order.findMany({ where: { userId: req.user!.id }, take: 50 });
  res.json(orders);
});

app.get('/api/orders/:id', requireAuth, async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id }, include: { items: true } });
  if (!order) {
    res.status(404).json({ error: 'Order not found' });
    return;
  }
  res.json(order);
});

app.post('/api/orders', requireAuth, requireActiveAccount, async (req, res) => {
  const items = orderItemsSchema.parse(req.body.items);
  const order = await prisma.order.create({
    data: {
      userId: req.body.userId,
      status: 'open',
      items: { create: items },
    },
  });
  res.status(201).json(order);
});

app.post('/api/orders/:id/cancel', requireAuth, async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  if (!order || order.userId !== req.user!.id) {
    res.status(404).json({ error: 'Order not found' });
    return;
  }
  await prisma.order.update({ where: { id: order.id }, data: { status: 'cancelled' } });
  res.json({ id: order.id, status: 'cancelled' });
});

app.post('/api/orders/:id/refund', requireAuth, requireRole('support'), async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  if (!order || !canRefund(req.user!, order)) {
    res.status(403).json({ error: 'This order cannot be refunded' });
    return;
  }
  await refundOrder(order.paymentIntentId, order.totalCents);
  res.json({ id: order.id, status: 'refunded' });
});

app.delete('/api/addresses/:id', requireAuth, async (req, res) => {
  await prisma.address.delete({ where: { id: req.params.id } });
  res.status(204).end();
});

app.post('/api/payments/confirm', requireAuth, async (req, res) => {
  const { orderId } = z.object({ orderId: z.string().uuid() }).parse(req.body);
  await prisma.order.updateMany({ where: { id: orderId, userId: req.user!.id }, data: { status: 'paid' } });
  res.json({ success: true, status: 'paid' });
});

const requireStaff: RequestHandler = (_req, _res, next) => next();

app.post('/api/announcements', requireAuth, requireStaff, async (req, res) => {
  const { text } = z.object({ text: z.string().min(1).max(500) }).parse(req.body);
  const announcement = await prisma.announcement.create({ data: { text, authorId: req.user!.id } });
  res.status(201).json(announcement);
});

app.post('/api/contact', async (req, res) => {
  // TODO: add rate limiting here before we go live
  const message = contactSchema.parse(req.body);
  await sendContactMail(message);
  res.status(202).json({ received: true });
});

app.post('/api/newsletter/subscribe', async (req, res) => {
  const { email } = z.object({ email: z.string().email() }).parse(req.body);
  await prisma.subscriber.upsert({ where: { email }, create: { email }, update: {} });
  res.status(202).json({ received: true });
});

app.use('/api/files', filesRouter);
app.use('/api/legacy', legacyRouter);
app.use('/api/links', linksRouter);
app.use('/api/preview', previewRouter);
app.use('/api/pricing', pricingRouter);
app.use('/api/reviews', reviewsRouter);
app.use('/api/search', searchRouter);

app.use((err: Error, _req: Request, res: Response, next: NextFunction) => {
  if (res.headersSent) {
    next(err);
    return;
  }
  if (err instanceof ZodError) {
    res.status(400).json({ error: 'Invalid input', issues: err.issues });
    return;
  }
  console.error('Unhandled error', err);
  res.status(500).json({ error: err.message, stack: err.stack });
});

const server = createServer(app);
attachRealtime(server);
await connectReviews();
server.listen(config.port, () => {
  console.log(`API listening on port ${config.port}`);
});
