import express, { Router } from 'express';
import crypto from 'crypto';
import Stripe from 'stripe';
import db from '../db.js';
import { requireApiKey, requireBankKey } from '../middleware/auth.js';

const router = Router();
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);

router.post('/github', express.raw({ type: 'application/json' }), (req, res) => {
  const secret = process.env.GITHUB_WEBHOOK_SECRET;
  if (!secret) return res.status(503).end();
  const expected = 'sha256=' + crypto.createHmac('sha256', secret).update(req.body).digest('hex');
  if (req.headers['x-hub-signature-256'] !== expected) {
    return res.status(401).send('Invalid signature');
  }
  console.log('Deployment event received');
  res.send('ok');
});

router.post('/stripe', express.raw({ type: 'application/json' }), (req, res) => {
  let event;
  try {
    event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET);
  } catch {
    return res.status(400).send('Invalid signature');
  }
  if (event.type === 'checkout.session.completed') console.log('Subscription started');
  res.json({ received: true });
});

const insert = db.prepare('INSERT INTO transactions (user_id, category, amount, note, date) VALUES (@userId, @category, @amount, @note, @date)');

router.post('/import', express.json(), requireApiKey, (req, res) => {
  db.transaction((rows) => rows.forEach((row) => insert.run(row)))(req.body.rows);
  res.json({ imported: req.body.rows.length });
});

router.post('/bank', express.json(), requireBankKey, (req, res) => {
  db.transaction((rows) => rows.forEach((row) => insert.run(row)))(req.body.rows);
  res.json({ imported: req.body.rows.length });
});

export default router;
