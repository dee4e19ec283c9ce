import axios from 'axios';
import https from 'node:https';
import { z } from 'zod';

const carrier = axios.create({
  baseURL: 'https://api.parcels.example/v2',
  timeout: 8000,
  httpsAgent: new https.Agent({ keepAlive: true }),
  headers: { 'x-api-key': process.env.PARCELS_API_KEY },
});

const trackingSchema = z.object({
  status: z.enum(['announced', 'in_transit', 'delivered', 'returned']),
  eta: z.string().optional(),
});

export type Tracking = z.infer<typeof trackingSchema>;

export async function trackParcel(trackingNumber: string): Promise<Tracking> {
  const response = await carrier.get(`/parcels/${encodeURIComponent(trackingNumber)}`);
  return trackingSchema.parse(response.data);
}

export async function createLabel(orderId: string, weightGrams: number): Promise<string> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      const response = await carrier.post('/labels', { reference: orderId, weightGrams });
      return z.object({ labelUrl: z.string().url() }).parse(response.data).labelUrl;
    } catch (error) {
      console.warn('Label request failed', { orderId, attempt });
      if (attempt === 3) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 500 + Math.random() * 250));
    }
  }
  throw new Error('unreachable');
}
