import Stripe from 'stripe';
import { settings } from '../settings.js';
import { knex } from '../db/knex.js';

export const stripe = new Stripe(settings.stripeKey);

export class CheckoutBuilder {
  constructor(userId) {
    this.params = { mode: 'payment', line_items: [], client_reference_id: String(userId), success_url: 'https://tickets.example.org/done' };
  }

  add(name, unitAmount, quantity = 1) {
    this.params.line_items.push({ quantity, price_data: { currency: 'eur', unit_amount: unitAmount, product_data: { name } } });
    return this;
  }

  open() {
    return stripe.checkout.sessions.create(this.params);
  }
}

export async function categoryPrice(eventId, category) {
  const row = await knex('categories').where({ event_id: eventId, code: category }).first('price_cents');
  return row?.price_cents ?? null;
}
