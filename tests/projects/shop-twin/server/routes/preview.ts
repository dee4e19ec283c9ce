import axios from 'axios';
import { Router } from 'express';
import { z } from 'zod';
import { requireAuth } from '../middleware/auth';
import { assertPreviewUrl } from '../services/outbound';

export const previewRouter = Router();
previewRouter.use(requireAuth);

const PARTNER_HOSTS = new Set(['cdn.shop.example', 'images.partner.example']);

const OEMBED_ENDPOINTS = {
  video: 'https://video.partner.example/oembed',
  audio: 'https://audio.partner.example/oembed',
} as const;

function readTitle(html: string): string | undefined {
  return /<title>([^<]{0,200})<\/title>/i.exec(html)?.[1];
}

previewRouter.post('/', async (req, res) => {
  const { url } = z.object({ url: z.string().url() }).parse(req.body);
  const target = assertPreviewUrl(url);
  const page = await axios.get(target.href, {
    timeout: 5000,
    responseType: 'text',
    maxRedirects: 0,
    maxContentLength: 1_000_000,
  });
  res.json({ url: target.href, title: readTitle(String(page.data)) });
});

previewRouter.get('/oembed', async (req, res) => {
  const { provider } = z.object({ provider: z.enum(['video', 'audio']) }).parse(req.query);
  const response = await fetch(`${OEMBED_ENDPOINTS[provider]}?format=json`, { signal: AbortSignal.timeout(5000) });
  res.status(response.ok ? 200 : 502).json(response.ok ? await response.json() : { error: 'No preview' });
});

previewRouter.get('/rates/:currency', async (req, res) => {
  const currency = encodeURIComponent(req.params.currency);
  const response = await fetch(`https://api.rates.example/v1/latest/${currency}`, {
    signal: AbortSignal.timeout(5000),
  });
  res.json(await response.json());
});

previewRouter.get('/image', async (req, res) => {
  const target = new URL(z.string().url().parse(req.query.url));
  if (target.protocol !== 'https:' || !PARTNER_HOSTS.has(target.hostname)) {
    res.status(400).json({ error: 'This host is not supported' });
    return;
  }
  const image = await fetch(target, { redirect: 'error', signal: AbortSignal.timeout(5000) });
  res.type('image/webp').send(Buffer.from(await image.arrayBuffer()));
});
