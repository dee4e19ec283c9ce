import { Router } from 'express';
import { z } from 'zod';
import { prisma } from '../db';
import { required } from '../env';
import { loginLimiter } from '../services/limits';
import { sendMail } from '../services/mail';

const shopUrl = required('SHOP_URL');
const recommendation = z.object({ productId: z.string().uuid(), email: z.string().email() });

export const shareRouter = Router();

/** "Tell a friend" below every product: signed-in customers send a text of ours. */
shareRouter.post('/', loginLimiter, async (req, res) => {
  if (!req.session.customerId) {
    res.status(401).json({ error: 'Please sign in' });
    return;
  }
  const { productId, email } = recommendation.parse(req.body);
  const product = await prisma.product.findUniqueOrThrow({ where: { id: productId }, select: { slug: true } });
  await sendMail(email, 'A friend recommends something to you', `Have a look: ${shopUrl}/products/${product.slug}`);
  res.status(202).json({ sent: true });
});
