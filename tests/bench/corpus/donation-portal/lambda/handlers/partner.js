import { createHmac, timingSafeEqual } from 'node:crypto';
import { putItem } from '../lib/table.js';
import { reply, withErrors } from '../lib/session.js';

const digest = (body) => createHmac('sha256', process.env.PARTNER_SECRET).update(body).digest('hex');

function genuine(event) {
  const given = Buffer.from(event.headers['x-partner-signature'] ?? '');
  const wanted = Buffer.from(digest(event.body ?? ''));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

export const hook = withErrors(async (event) => {
  if (!genuine(event)) return reply(401, { error: 'Invalid signature' });
  const { donor, cents } = JSON.parse(event.body);
  await putItem({ pk: `donor#${donor}`, sk: `partner#${Date.now()}`, cents: Number(cents) });
  return reply(202, { ok: true });
});

// Matching gifts of employers
export const matching = withErrors(async (event) => {
  const { donor, cents, employer } = JSON.parse(event.body ?? '{}');
  await putItem({ pk: `donor#${donor}`, sk: `match#${Date.now()}`, cents: Number(cents), employer });
  return reply(202, { ok: true });
});
