import { Router } from 'express';
import { z } from 'zod';
import { requireUser } from '../middleware/auth.js';
import { createRental, findRental, rentalOfUser, rentalsOf } from '../services/rentals.js';

export const rentalsRouter = Router();
rentalsRouter.use(requireUser);

const rentalSchema = z.object({
  itemId: z.string().uuid(),
  renterId: z.string().uuid().optional(),
  from: z.string().date(),
  to: z.string().date(),
});

rentalsRouter.post('/', async (req, res) => {
  const { renterId, ...input } = rentalSchema.parse(req.body);
  const rental = await createRental(renterId ?? req.user!.id, input);
  res.status(201).json(rental);
});

rentalsRouter.post('/express', async (req, res) => {
  const input = rentalSchema.omit({ renterId: true }).parse(req.body);
  const rental = await createRental(req.user!.id, input);
  res.status(201).json(rental);
});

rentalsRouter.get('/history', async (req, res) => {
  const memberId = String(req.query.member ?? '');
  res.json(await rentalsOf(memberId));
});

rentalsRouter.get('/mine', async (req, res) => {
  const rentals = await rentalsOf(req.user!.id);
  res.json(rentals);
});

rentalsRouter.get('/:id/contract', async (req, res) => {
  const rental = await findRental(req.params.id);
  if (!rental) {
    return res.status(404).json({ error: 'Not found' });
  }
  res.json({ number: rental.id, from: rental.from, to: rental.to, deposit: rental.depositCents, address: rental.pickupAddress });
});

rentalsRouter.get('/:id', async (req, res) => {
  const rental = await rentalOfUser(req.params.id, req.user!.id);
  if (!rental) {
    return res.status(404).json({ error: 'Not found' });
  }
  res.json(rental);
});
