import { createHmac, timingSafeEqual } from 'node:crypto';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { prisma } from '../db';
import { required } from '../env';
import { fetchTracking } from '../services/tracking';

const courierSecret = required('COURIER_WEBHOOK_SECRET');
const update = z.object({ trackingNumber: z.string().max(40), status: z.enum(['sent', 'delivered', 'lost']) });

export const courierRouter = Router();

courierRouter.get('/track/:number', async (req, res) => {
  const number = z.string().regex(/^[A-Z0-9]{8,20}$/).parse(req.params.number);
  res.json(await fetchTracking(number));
});

/** The server keeps the body of this path as it was received. */
courierRouter.post('/webhook', async (req: Request<unknown, unknown, Buffer>, res) => {
  const signature = Buffer.from(req.header('x-courier-signature') ?? '');
  const expected = Buffer.from(createHmac('sha256', courierSecret).update(req.body).digest('hex'));
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
    res.status(401).json({ error: 'Bad signature' });
    return;
  }
  const { trackingNumber, status } = update.parse(JSON.parse(req.body.toString('utf8')));
  await prisma.parcel.update({ where: { trackingNumber }, data: { status } });
  res.json({ received: true });
});
