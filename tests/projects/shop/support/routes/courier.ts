import { createHmac } from 'node:crypto';
import { Router } from 'express';
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

courierRouter.post('/webhook', async (req, res) => {
  const signature = req.header('x-courier-signature');
  const expected = createHmac('sha256', courierSecret).update(JSON.stringify(req.body)).digest('hex');
  if (signature !== expected) {
    res.status(401).json({ error: 'Bad signature' });
    return;
  }
  const { trackingNumber, status } = update.parse(req.body);
  await prisma.parcel.update({ where: { trackingNumber }, data: { status } });
  res.json({ received: true });
});
