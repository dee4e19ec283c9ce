import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { harvestReport, plantingReport } from '../agent/plan.js';
import { downloadAllowed, uploadAllowed } from '../lib/links.js';

export const app = new Hono();
const staffOrigins = ['https://staff.orchard.example'];

app.use('/reports/*', cors({ origin: (origin) => origin, credentials: true }));
app.use('/planting/*', cors({ origin: (origin) => (staffOrigins.includes(origin) ? origin : null), credentials: true }));
app.use('/varieties', cors({ origin: '*' }));

app.get('/varieties', (c) => c.json(['Boskoop', 'Elstar', 'Topaz']));
app.get('/reports/harvest', async (c) => {
  try {
    return c.json(await harvestReport('this year'));
  } catch (err) {
    return c.text(String(err), 500);
  }
});
app.get('/planting/report', async (c) => {
  try {
    return c.json(await plantingReport('this year'));
  } catch (err) {
    console.error(err);
    return c.text('Report failed', 500);
  }
});
app.get('/download/:id', (c) => c.json({ allowed: downloadAllowed(c.req.param('id'), c.req.query('sig') ?? '') }));
app.get('/upload/:id', (c) => c.json({ allowed: uploadAllowed(c.req.param('id'), c.req.query('sig') ?? '') }));

app.onError((err, c) => {
  if (err instanceof HTTPException) return err.getResponse();
  console.error(err);
  return c.json({ error: 'Internal error' }, 500);
});
