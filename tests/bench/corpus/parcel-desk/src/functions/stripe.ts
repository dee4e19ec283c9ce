import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import Stripe from 'stripe';
import { rows } from '../lib/db.js';
import { parameter } from '../lib/parameters.js';
import { respond } from '../lib/respond.js';

export async function handler(event: APIGatewayProxyEventV2) {
  const stripe = new Stripe(await parameter('stripe-key'));
  const raw = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64') : (event.body ?? '');
  let message: Stripe.Event;
  try {
    message = stripe.webhooks.constructEvent(raw, event.headers['stripe-signature'] ?? '', await parameter('stripe-webhook'));
  } catch (error) {
    return respond(400, { message: 'Invalid signature' });
  }
  if (message.type === 'invoice.payment_failed') {
    await rows('UPDATE shops SET blocked = true WHERE customer = $1', [message.data.object.customer]);
  }
  return respond(200, { received: true });
}
