import { Router } from 'express';
import { prisma } from '../db.js';

export const partnersRouter = Router();

const FEED_HOSTS = new Set(['feeds.songkick.example', 'api.venuelist.example']);

// Lets a partner check that their availability feed can be read
partnersRouter.post('/feeds/preview', async (req, res) => {
  const { feedUrl } = req.body;
  const response = await fetch(feedUrl, { headers: { accept: 'application/json' } });
  const items = (await response.json()) as unknown[];
  res.json({ count: items.length, first: items[0] });
});

partnersRouter.post('/feeds/check', async (req, res) => {
  let feed: URL;
  try {
    feed = new URL(String(req.body.feedUrl));
  } catch {
    return res.status(400).json({ error: 'Not a URL' });
  }
  if (feed.protocol !== 'https:' || !FEED_HOSTS.has(feed.host)) return res.status(400).json({ error: 'Unknown feed host' });
  const response = await fetch(feed, { headers: { accept: 'application/json' }, redirect: 'error' });
  const items = (await response.json()) as unknown[];
  res.json({ count: items.length });
});

partnersRouter.get('/exchange-rate/:currency', async (req, res) => {
  const currency = encodeURIComponent(req.params.currency);
  const rate = await fetch(`https://rates.example.com/v1/latest/${currency}`).then((r) => r.json());
  await prisma.rateLog.create({ data: { currency: req.params.currency } });
  res.json(rate);
});
