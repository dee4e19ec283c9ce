import connectPgSimple from 'connect-pg-simple';
import cors from 'cors';
import express, { type NextFunction, type Request, type Response } from 'express';
import session from 'express-session';
import helmet from 'helmet';
import { createServer } from 'node:http';
import { z, ZodError } from 'zod';
import { config } from './config';
import { forgotPassword, login, logout, me, register } from './controllers/auth';
import { connectReviews, pool, prisma } from './db';
import { HttpError } from './errors';
import { currentUser, requireActiveAccount, requireAuth, requireRole } from './middleware/auth';
import { contactLimiter, credentialLimiter } from './middleware/limits';
import { canRefund } from './middleware/permissions';
import { attachRealtime } from './realtime';
import { filesRouter } from './routes/files';
import { legacyRouter } from './routes/legacy';
import { linksRouter } from './routes/links';
import { previewRouter } from './routes/preview';
import { pricingRouter } from './routes/pricing';
import { reviewsRouter } from './routes/reviews';
import { searchRouter } from './routes/search';
import { cartSchema, contactSchema, productSchema } from './schemas';
import { recordAudit } from './services/audit';
import { sendContactMail } from './services/mailer';
import { confirmPayment, refundOrder } from './services/payments';

const app = express();
app.set('query parser', 'extended');
app.set('trust proxy', 1);

app.use(helmet());
app.use(
  cors({
    origin: (origin, callback) => callback(null, !origin || config.allowedOrigins.includes(origin)),
    credentials: true,
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
  }),
);
app.use(express.json({ limit: '1mb' }));

const PgStore = connectPgSimple(session);
app.use(
  session({
    name: 'shop.sid',
    store: new PgStore({ pool }),
    secret: config.sessionSecret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: config.production, sameSite: 'lax', maxAge: 7 * 24 * 60 * 60 * 1000 },
  }),
);

app.use((req, _res, next) => {
  console.log('request', { method: req.method, path: req.path, signedIn: Boolean(req.headers.authorization) });
  next();
});

app.get('/api/health', (_req, res) => {
  res.json({ ok: true, uptime: process.uptime() });
});

app.post('/api/auth/login', credentialLimiter, login);
app.post('/api/auth/register', credentialLimiter, register);
app.post('/api/auth/forgot-password', credentialLimiter, forgotPassword);
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

app.post('/api/products', requireAuth, requireRole('admin'), async (req, res) => {
  const input = productSchema.parse(req.body);
  const product = await prisma.product.create({ data: input });
  res.status(201).json(product);
});

app.put('/api/products/:id', requireAuth, requireRole('admin'), async (req, res) => {
  const input = productSchema.partial().parse(req.body);
  const product = await prisma.product.update({ where: { id: req.params.id }, data: input });
  res.json(product);
});

app.delete('/api/products/:id', requireAuth, requireRole('admin'), async (req, res) => {
  await prisma.product.delete({ where: { id: req.params.id } });
  await recordAudit(currentUser(req).id, 'product.delete', req.params.id);
  res.status(204).end();
});

app.use('/api/admin', requireAuth, requireRole('admin'));

app.delete('/api/admin/coupons/:code', async (req, res) => {
  const code = z.string().min(3).max(32).parse(req.params.code);
  await prisma.coupon.delete({ where: { code } });
  res.status(204).end();
});

app.get('/api/cart', (req, res) => {
  res.json({ items: req.session.cart ?? [] });
});

app.post('/api/cart/items', (req, res) => {
  const { items } = cartSchema.parse(req.body);
  req.session.cart = [...(req.session.cart ?? []), ...items].slice(-40);
  res.status(201).json({ items: req.session.cart });
});

app.get('/api/orders', requireAuth, async (req, res) => {
  const orders = await prisma.order.findMany({ where: { userId: currentUser(req).id }, take: 50 });
  res.json(orders);
});

app.get('/api/orders/:id', requireAuth, async (req, res) => {
  const order = await prisma.order.findFirst({
    where: { id: req.params.id, userId: currentUser(req).id },
    include: { items: true },
  });
  if (!order) {
    res.status(404).json({ error: 'Order not found' });
    return;
  }
  res.json(order);
});

app.post('/api/orders', requireAuth, requireActiveAccount, async (req, res) => {
  const { items } = cartSchema.parse(req.body);
  const order = await prisma.order.create({
    data: { userId: currentUser(req).id, status: 'open', items: { create: items } },
  });
  res.status(201).json(order);
});

app.post('/api/orders/:id/cancel', requireAuth, async (req, res) => {
  const user = currentUser(req);
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  if (!order || order.userId !== user.id) {
    res.status(404).json({ error: 'Order not found' });
    return;
  }
  await prisma.order.update({ where: { id: order.id }, data: { status: 'cancelled' } });
  res.json({ id: order.id, status: 'cancelled' });
});

app.post('/api/orders/:id/refund', requireAuth, requireRole('support', 'admin'), async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  if (!order || !canRefund(currentUser(req), order)) {
    console.warn('Refund refused', { order: req.params.id, by: currentUser(req).id });
    res.status(403).json({ error: 'This order cannot be refunded' });
    return;
  }
  await refundOrder(order.paymentIntentId, order.totalCents);
  await recordAudit(currentUser(req).id, 'order.refund', order.id);
  res.json({ id: order.id, status: 'refunded' });
});

app.delete('/api/addresses/:id', requireAuth, async (req, res) => {
  const { count } = await prisma.address.deleteMany({ where: { id: req.params.id, userId: currentUser(req).id } });
  res.status(count === 0 ? 404 : 204).end();
});

app.post('/api/payments/confirm', requireAuth, async (req, res) => {
  const { orderId } = z.object({ orderId: z.string().uuid() }).parse(req.body);
  const paid = await confirmPayment(orderId, currentUser(req).id);
  if (!paid) {
    res.status(402).json({ success: false, status: 'open' });
    return;
  }
  res.json({ success: true, status: 'paid' });
});

app.post('/api/announcements', requireAuth, requireRole('support', 'admin'), async (req, res) => {
  const { text } = z.object({ text: z.string().min(1).max(500) }).parse(req.body);
  const announcement = await prisma.announcement.create({ data: { text, authorId: currentUser(req).id } });
  res.status(201).json(announcement);
});

// The limiter keeps the form from being used to flood the help desk.
app.post('/api/contact', contactLimiter, async (req, res) => {
  const message = contactSchema.parse(req.body);
  await sendContactMail(message);
  res.status(202).json({ received: true });
});

app.post('/api/newsletter/subscribe', contactLimiter, async (req, res) => {
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
  if (err instanceof HttpError) {
    res.status(err.status).json({ error: err.message });
    return;
  }
  console.error('Unhandled error', err);
  res.status(500).json({ error: 'Something went wrong' });
});

const server = createServer(app);
attachRealtime(server);
await connectReviews();
server.listen(config.port, () => {
  console.log(`API listening on port ${config.port}`);
});
