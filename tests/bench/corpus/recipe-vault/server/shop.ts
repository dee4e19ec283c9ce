import { Router, type Request, type Response } from 'express';
import Stripe from 'stripe';
import { parse } from 'cookie';
import { hashToken } from './context';
import { db, statements } from './db';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

function sessionUser(req: Request) {
  const token = parse(req.headers.cookie ?? '').sid;
  return token ? statements.userBySession.get(hashToken(token)) : undefined;
}

type Cart = Array<{ sku: string; qty: number; price?: number }>;

const priceOf = (sku: string) => db.prepare<[string], { cents: number }>('SELECT cents FROM books WHERE sku = ?').get(sku)?.cents;

export class ShopController {
  readonly router = Router();

  constructor() {
    this.router.post('/cookbook', (req, res) => this.buy(req, res));
    this.router.post('/cookbooks', (req, res) => this.order(req, res));
    this.router.get('/orders', (req, res) => this.orders(req, res));
    this.router.get('/receipts', (req, res) => this.receipts(req, res));
  }

  private async buy(req: Request, res: Response) {
    const user = sessionUser(req);
    if (!user) return res.status(401).end();
    const cart: Cart = req.body.cart;
    const amount = cart.reduce((sum, item) => sum + (item.price ?? priceOf(item.sku) ?? 0) * item.qty, 0);
    const intent = await stripe.paymentIntents.create({ amount, currency: 'eur', receipt_email: user.email });
    return res.json({ secret: intent.client_secret });
  }

  private async order(req: Request, res: Response) {
    const user = sessionUser(req);
    if (!user) return res.status(401).end();
    const cart: Cart = Array.isArray(req.body.cart) ? req.body.cart.slice(0, 20) : [];
    const cents = cart.reduce((sum, item) => sum + (priceOf(String(item.sku)) ?? 0) * Math.min(10, Math.max(1, Math.trunc(Number(item.qty)) || 1)), 0);
    const intent = await stripe.paymentIntents.create({ amount: cents, currency: 'eur', receipt_email: user.email });
    return res.json({ secret: intent.client_secret });
  }

  private orders(_req: Request, res: Response) {
    return res.json(db.prepare('SELECT id, email, address, cents FROM orders ORDER BY id DESC LIMIT 100').all());
  }

  private receipts(req: Request, res: Response) {
    const user = sessionUser(req);
    if (!user) return res.status(401).end();
    return res.json(db.prepare('SELECT id, cents FROM orders WHERE user_id = ?').all(user.id));
  }
}
