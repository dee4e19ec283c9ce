import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db.js';
import type { StaffRequest } from '../middleware/auth.js';

export const bookingsRouter = Router();

const bookingInput = z.object({
  itemId: z.number().int().positive(),
  customerId: z.number().int().positive(),
  from: z.string().date(),
  to: z.string().date(),
});

bookingsRouter.post('/', async (req: StaffRequest, res) => {
  const input = bookingInput.parse(req.body);
  const { rows } = await pool.query(
    'INSERT INTO bookings (item_id, customer_id, starts_on, ends_on, depot_id) VALUES ($1, $2, $3, $4, $5) RETURNING id',
    [input.itemId, input.customerId, input.from, input.to, req.staff!.depotId],
  );
  res.status(201).json(rows[0]);
});

// Cancel several bookings from the list view
bookingsRouter.post('/cancel', async (req: StaffRequest, res) => {
  const ids: string[] = req.body.ids ?? [];
  if (!ids.length) return res.status(400).json({ error: 'Nothing selected' });
  const result = await pool.query(`UPDATE bookings SET status = 'cancelled' WHERE depot_id = $1 AND id IN (${ids.join(', ')})`, [req.staff!.depotId]);
  res.json({ cancelled: result.rowCount });
});

bookingsRouter.post('/archive', async (req: StaffRequest, res) => {
  const ids: string[] = req.body.ids ?? [];
  if (!ids.length) return res.status(400).json({ error: 'Nothing selected' });
  const placeholders = ids.map((_, index) => `$${index + 2}`);
  const result = await pool.query(`UPDATE bookings SET status = 'archived' WHERE depot_id = $1 AND id IN (${placeholders.join(', ')})`, [req.staff!.depotId, ...ids]);
  res.json({ archived: result.rowCount });
});
