import { Hono } from 'hono';
import type { App } from '../bindings';
import { checksum } from '$lib/encode';
import { LockerError } from '../middleware/errors';
import { billingOnly, cleanupOnly, user } from '../middleware/user';

export const drops = new Hono<App>();

drops.put('/', user, async (c) => {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  if (bytes.byteLength > 10_000_000) throw new LockerError(400, 'The file is too large');
  const key = `${c.get('userId')}/${checksum(bytes)}`;
  const known = await c.env.DROPS.head(key);
  if (known?.customMetadata?.checksum !== key) await c.env.DROPS.put(key, bytes, { customMetadata: { checksum: key } });
  return c.json({ key }, 201);
});

drops.post('/cleanup', cleanupOnly, async (c) => {
  const { objects } = await c.env.DROPS.list({ limit: 500 });
  const old = objects.filter((o) => Date.now() - o.uploaded.getTime() > 30 * 86_400_000);
  await c.env.DROPS.delete(old.map((o) => o.key));
  return c.json({ removed: old.length });
});

drops.get('/usage', billingOnly, async (c) => {
  const { objects } = await c.env.DROPS.list({ limit: 1000 });
  return c.json({ bytes: objects.reduce((sum, o) => sum + o.size, 0) });
});
