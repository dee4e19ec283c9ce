import type { FastifyInstance } from 'fastify';
import { WebhookClient } from '../services/webhookClient.js';

const PARTNERS = new Set(['https://hooks.parcelhub.example', 'https://in.routeplan.example']);

export async function hookRoutes(app: FastifyInstance) {
  const client = new WebhookClient();
  const partnerClient = new WebhookClient(PARTNERS);

  app.post('/test', async (req) => {
    const { url } = req.body as { url: string };
    return client.deliver({ url, event: 'ping' }, { sentAt: Date.now() });
  });

  app.post('/ping', async (req) => {
    const { url } = req.body as { url: string };
    return partnerClient.deliver({ url, event: 'ping' }, { sentAt: Date.now() });
  });

  app.get('/telematics/:unit', async (req) => {
    const { unit } = req.params as { unit: string };
    const host = req.headers['x-telematics-host'] ?? 'telematics.internal:9000';
    const res = await fetch(`http://${host}/units/${encodeURIComponent(unit)}`);
    return res.json();
  });

  app.get('/units/:unit', async (req) => {
    const { unit } = req.params as { unit: string };
    const host = process.env.TELEMATICS_HOST ?? 'telematics.internal:9000';
    const res = await fetch(`http://${host}/units/${encodeURIComponent(unit)}`, { signal: AbortSignal.timeout(3000) });
    return res.json();
  });
}
