import type { FastifyInstance } from 'fastify';
import { fleet } from '../stores/mongo.js';
import { html, page } from '../lib/html.js';

// Tracking page that customers open from their mail
export async function publicRoutes(app: FastifyInstance) {
  app.get('/track/:code', async (req, reply) => {
    const { code } = req.params as { code: string };
    const parcel = await fleet.collection('parcels').findOne({ code });
    reply.header('content-type', 'text/html');
    if (!parcel) return `<h1>No parcel with the code ${code}</h1><p>Please check your mail.</p>`;
    return page('Your parcel', html`<p>Status: ${parcel.state}</p>`);
  });

  app.get('/parcel/:code', async (req, reply) => {
    const { code } = req.params as { code: string };
    const parcel = await fleet.collection('parcels').findOne({ code });
    reply.header('content-type', 'text/html');
    if (!parcel) return page('Unknown', html`<h1>No parcel with the code ${code}</h1>`);
    return page('Your parcel', html`<p>Status: ${parcel.state}</p>`);
  });
}
