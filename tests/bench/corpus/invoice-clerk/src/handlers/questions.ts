import { z } from 'zod';
import { answer } from '../ai/claude';
import { guardedQuietly } from '#lib/respond';
import { invoicesOf, partiql } from '#lib/table';

const Customer = z.object({ customer: z.string().regex(/^[a-z0-9-]{3,40}$/) });

export const free = guardedQuietly(async (event) => {
  const { question } = JSON.parse(event.body ?? '{}');
  const rows = await answer(`Write a PartiQL SELECT on "${process.env.TABLE_NAME}" for: ${question}`).then(partiql);
  return { statusCode: 200, body: JSON.stringify(rows) };
});

export const byCustomer = guardedQuietly(async (event) => {
  const { question } = JSON.parse(event.body ?? '{}');
  const { customer } = await answer(`Answer with JSON {"customer": string} for: ${question}`).then((text) => Customer.parse(JSON.parse(text)));
  const rows = await invoicesOf(customer);
  return { statusCode: 200, body: JSON.stringify(rows) };
});
