import { createMollieClient } from '@mollie/api-client';
import { env } from './env.js';

export const mollie = createMollieClient({ apiKey: env.MOLLIE_KEY });

export const TARIFF: Readonly<Record<'S' | 'M' | 'L', number>> = { S: 2, M: 3.5, L: 5 };

export function pay(value: string, description: string, metadata: Record<string, unknown>) {
  return mollie.payments.create({
    amount: { currency: 'EUR', value },
    description,
    metadata,
    redirectUrl: `${env.PUBLIC_URL}/done`,
    webhookUrl: `${env.PUBLIC_URL}/hooks/mollie`,
  });
}
