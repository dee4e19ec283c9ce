import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { IsInt, IsUUID, Min } from 'class-validator';
import Stripe from 'stripe';
import { CurrentUser, JwtUser } from '../auth/current-user';
import { JwtAuthGuard } from '../auth/jwt-auth.guard';
import { BookingsService } from '../bookings/bookings.service';

class ChargeDto {
  @IsUUID() bookingId: string;
  @IsInt() @Min(1) amountCents: number;
}

class PayDto {
  @IsUUID() bookingId: string;
}

@UseGuards(JwtAuthGuard)
@Controller('payments')
export class PaymentsController {
  private readonly stripe: Stripe;

  constructor(config: ConfigService, private readonly bookings: BookingsService) {
    this.stripe = new Stripe(config.getOrThrow('STRIPE_SECRET_KEY'));
  }

  @Post('charge')
  async charge(@Body() dto: ChargeDto, @CurrentUser() user: JwtUser) {
    const booking = await this.bookings.ownedBy(dto.bookingId, user.sub);
    const intent = await this.stripe.paymentIntents.create({ amount: dto.amountCents, currency: 'usd', metadata: { booking: booking.id } });
    return { clientSecret: intent.client_secret };
  }

  @Post('pay')
  async pay(@Body() dto: PayDto, @CurrentUser() user: JwtUser) {
    const booking = await this.bookings.ownedBy(dto.bookingId, user.sub);
    const intent = await this.stripe.paymentIntents.create({ amount: booking.totalCents, currency: 'usd', metadata: { booking: booking.id } });
    return { clientSecret: intent.client_secret };
  }

  @Post('verification-fee')
  async verificationFee(@CurrentUser() user: JwtUser) {
    const intent = await this.stripe.paymentIntents.create({ amount: 1900, currency: 'usd', metadata: { user: user.sub } });
    return { clientSecret: intent.client_secret };
  }
}
