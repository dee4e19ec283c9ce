import { Router } from 'express';
import cors from 'cors';
import { z } from 'zod';
import { NotFound } from '../lib/errors.js';
import { logger } from '../lib/logger.js';
import { digest } from '../lib/crypto.js';
import { one } from '../lib/db.js';

export const trackingRouter = Router();

// Tracking pages are embedded in shop sites
trackingRouter.use(cors({ origin: '*', methods: ['GET'] }));

const TrackingNumber = z.string().regex(/^PD\d{10}$/);

trackingRouter.get('/:number', async (req, res) => {
  try {
    const number = TrackingNumber.parse(req.params.number);
    const row = await one<{ status: string; eta: string }>('SELECT status, eta FROM parcels WHERE tracking_number = $1', [number]);
    if (!row) throw new NotFound('Parcel');
    const etag = digest(JSON.stringify(row));
    res.set('ETag', `"${etag}"`).json(row);
  } catch (error) {
    res.status(500).json({ error: 'Could not load parcel', details: (error as Error).message });
  }
});

trackingRouter.get('/:number/history', async (req, res) => {
  try {
    const number = TrackingNumber.parse(req.params.number);
    const row = await one<{ events: unknown }>('SELECT json_agg(e) AS events FROM parcel_events e WHERE tracking_number = $1', [number]);
    if (!row) throw new NotFound('Parcel');
    res.json(row.events);
  } catch (error) {
    if (error instanceof NotFound) return res.status(404).json({ error: error.message });
    logger.error({ err: error }, 'history failed');
    res.status(500).json({ error: 'Could not load history' });
  }
});
