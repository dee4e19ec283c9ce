import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db.js';
import { patchRow } from '../services/patch.js';
import type { StaffRequest } from '../middleware/auth.js';

export const customersRouter = Router();

const contactFields = z.object({
  email: z.string().email().optional(),
  phone: z.string().max(30).optional(),
  street: z.string().max(120).optional(),
});

customersRouter.patch('/:id', async (req: StaffRequest, res) => {
  const updated = await patchRow('customers', Number(req.params.id), req.staff!.depotId, req.body);
  if (!updated) return res.sendStatus(404);
  res.json({ id: updated.id });
});

customersRouter.patch('/:id/contact', async (req: StaffRequest, res) => {
  const contact = contactFields.parse(req.body);
  const updated = await patchRow('customers', Number(req.params.id), req.staff!.depotId, contact);
  if (!updated) return res.sendStatus(404);
  res.json({ id: updated.id });
});

const DEFAULTS = { credit_limit: 0, verified: false, newsletter: false };

async function insertCustomer(customer: Record<string, any>) {
  const { rows } = await pool.query(
    'INSERT INTO customers (name, email, credit_limit, verified, newsletter, depot_id) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
    [customer.name, customer.email, customer.credit_limit, customer.verified, customer.newsletter, customer.depotId],
  );
  return rows[0].id as number;
}

customersRouter.post('/', async (req: StaffRequest, res) => {
  const id = await insertCustomer({ ...DEFAULTS, ...req.body, depotId: req.staff!.depotId });
  res.status(201).json({ id });
});

customersRouter.post('/walk-in', async (req: StaffRequest, res) => {
  const { name, email, newsletter } = req.body;
  const id = await insertCustomer({ ...DEFAULTS, name, email, newsletter, depotId: req.staff!.depotId });
  res.status(201).json({ id });
});
