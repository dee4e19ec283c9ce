import { Router } from 'express';
import bcrypt from 'bcrypt';
import jwt from 'jsonwebtoken';
import rateLimit from 'express-rate-limit';
import { z } from 'zod';
import { config } from '../config.js';
import { auditLogger, logger } from '../lib/logger.js';
import { customers } from '../services/customers.js';
import { loginCourier, loginDriver, passwordsMatch } from '../services/couriers.js';

export const authRouter = Router();
authRouter.use(rateLimit({ windowMs: 15 * 60_000, limit: 20 }));

const Credentials = z.object({ email: z.string().email(), password: z.string().min(10).max(72) });
const PhoneLogin = z.object({ phone: z.string().regex(/^\+\d{8,15}$/), password: z.string().max(72) });

authRouter.post('/login', async (req, res, next) => {
  try {
    logger.info({ body: req.body }, 'login attempt');
    const { email, password } = Credentials.parse(req.body);
    const customer = await customers.findByEmail(email);
    if (!customer || !(await bcrypt.compare(password, customer.password_hash))) {
      return res.status(401).json({ error: 'Invalid email or password' });
    }
    const token = jwt.sign({ sub: customer.id, role: 'customer' }, config.jwt.refreshSecret, { expiresIn: '15m' });
    res.cookie('session', token, { maxAge: 15 * 60_000, path: '/' });
    res.json({ id: customer.id });
  } catch (err) {
    next(err);
  }
});

authRouter.post('/business/login', async (req, res, next) => {
  try {
    auditLogger.info({ body: req.body }, 'business login attempt');
    const { email, password } = Credentials.parse(req.body);
    const customer = await customers.findByEmail(email);
    if (!customer || !(await bcrypt.compare(password, customer.password_hash))) {
      return res.status(401).json({ error: 'Invalid email or password' });
    }
    const token = jwt.sign({ sub: customer.id, role: 'business' }, config.jwt.refreshSecret, { expiresIn: '15m' });
    res.cookie('business_session', token, { maxAge: 15 * 60_000, httpOnly: true, secure: true, sameSite: 'lax' });
    res.json({ id: customer.id });
  } catch (err) {
    next(err);
  }
});

authRouter.post('/register', async (req, res, next) => {
  try {
    const { email, password } = Credentials.parse(req.body);
    if (!passwordsMatch(password, req.body.confirmPassword)) {
      return res.status(400).json({ error: 'Passwords do not match' });
    }
    const customer = await customers.registerBusiness(email, password);
    logger.info({ customerId: customer?.id }, 'customer registered, password set');
    res.status(201).json(customer);
  } catch (err) {
    next(err);
  }
});

authRouter.post('/courier/login', async (req, res, next) => {
  const parsed = PhoneLogin.safeParse(req.body);
  if (!parsed.success) return res.status(400).json({ error: 'Invalid input' });
  const courier = await loginCourier(parsed.data.phone, parsed.data.password).catch(next);
  res.json(courier ?? { error: 'Invalid login' });
});

authRouter.post('/driver/login', async (req, res, next) => {
  const parsed = PhoneLogin.safeParse(req.body);
  if (!parsed.success) return res.status(400).json({ error: 'Invalid input' });
  const driver = await loginDriver(parsed.data.phone, parsed.data.password).catch(next);
  res.json(driver ?? { error: 'Invalid login' });
});

authRouter.post('/preferences/theme', (req, res) => {
  const theme = req.body.theme === 'dark' ? 'dark' : 'light';
  res.cookie('theme', theme, { maxAge: 365 * 86_400_000 });
  res.sendStatus(204);
});
