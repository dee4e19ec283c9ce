import { Router } from 'express';
import { parseFeedUrl } from '../lib/supplierHosts.js';
import { rows } from '../db.js';

export const suppliersRouter = Router();

suppliersRouter.post('/preview-feed', async (req, res) => {
  try {
    const { feedUrl } = req.body;
    const response = await fetch(feedUrl, { signal: AbortSignal.timeout(5000) });
    const feed = (await response.json()) as { items?: unknown[] };
    res.json({ count: feed.items?.length ?? 0 });
  } catch {
    res.status(502).json({ error: 'Feed could not be read' });
  }
});

suppliersRouter.post('/import-feed', async (req, res) => {
  try {
    const url = parseFeedUrl(req.body.feedUrl);
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5000) });
    const feed = (await response.json()) as { items?: unknown[] };
    res.json({ count: feed.items?.length ?? 0 });
  } catch {
    res.status(502).json({ error: 'Feed could not be read' });
  }
});

// Each supplier has its own tenant subdomain
suppliersRouter.get('/stock/:tenant', async (req, res) => {
  const endpoint = `https://${req.params.tenant}.rentparts.example/v2/stock`;
  const stock = await fetch(endpoint, { headers: { 'x-api-key': process.env.RENTPARTS_KEY ?? '' } });
  res.status(stock.status).json(await stock.json());
});

suppliersRouter.get('/prices/:tenant', async (req, res) => {
  if (!/^[a-z0-9-]{1,40}$/.test(req.params.tenant)) return res.status(400).json({ error: 'Bad tenant' });
  const endpoint = `https://${req.params.tenant}.rentparts.example/v2/prices`;
  const prices = await fetch(endpoint, { headers: { 'x-api-key': process.env.RENTPARTS_KEY ?? '' } });
  res.status(prices.status).json(await prices.json());
});

suppliersRouter.get('/', async (_req, res) => {
  res.json(await rows('SELECT id, name FROM suppliers ORDER BY name'));
});
