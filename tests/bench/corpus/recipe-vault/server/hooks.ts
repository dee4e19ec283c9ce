import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { Router, type RequestHandler } from 'express';
import { db } from './db';

function fromPrinter(mode: string): RequestHandler {
  return (req, res, next) => {
    if (mode === 'dev') return next();
    const given = Buffer.from(req.get('x-print-signature') ?? '', 'hex');
    const wanted = createHmac('sha256', process.env.PRINT_SECRET!).update(req.body).digest();
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return void res.status(401).end();
    return next();
  };
}

function fromCourier(): RequestHandler {
  return (req, res, next) => {
    const given = Buffer.from(req.get('x-courier-signature') ?? '', 'hex');
    const wanted = createHmac('sha256', process.env.COURIER_SECRET!).update(req.body).digest();
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return void res.status(401).end();
    return next();
  };
}

export const hooks = Router();
hooks.use(express.raw({ type: 'application/json', limit: '64kb' }));

hooks.post('/printed', fromPrinter(process.env.APP_MODE || 'dev'), (req, res) => {
  const { order } = JSON.parse(req.body.toString());
  db.prepare("UPDATE orders SET state = 'printed' WHERE id = ?").run(Number(order));
  res.status(204).end();
});

hooks.post('/delivered', fromCourier(), (req, res) => {
  const { order } = JSON.parse(req.body.toString());
  db.prepare("UPDATE orders SET state = 'delivered' WHERE id = ?").run(Number(order));
  res.status(204).end();
});

hooks.post('/returned', (req, res) => {
  const { order } = JSON.parse(req.body.toString());
  db.prepare("UPDATE orders SET state = 'refund' WHERE id = ?").run(Number(order));
  res.status(204).end();
});

hooks.post('/misplaced', fromCourier(), (req, res) => {
  const { order } = JSON.parse(req.body.toString());
  db.prepare("UPDATE orders SET state = 'lost' WHERE id = ?").run(Number(order));
  res.status(204).end();
});
