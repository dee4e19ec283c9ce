import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import Stripe from 'stripe';
import { DataSource } from 'typeorm';

@Injectable()
export class BillingService {
  private readonly stripe: Stripe;

  constructor(
    config: ConfigService,
    private readonly db: DataSource,
  ) {
    this.stripe = new Stripe(config.getOrThrow('STRIPE_SECRET_KEY'));
  }

  topUp(companyId: string, amount: number) {
    return this.stripe.paymentIntents.create({ amount, currency: 'eur', metadata: { companyId } });
  }

  async priceOf(plan: string): Promise<number> {
    const [row] = await this.db.query('SELECT cents FROM plans WHERE code = $1', [plan]);
    if (!row) throw new Error('Unknown plan');
    return row.cents;
  }
}
