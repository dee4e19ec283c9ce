import { Body, Controller, Headers, HttpCode, Post, RawBodyRequest, Req, UnauthorizedException } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Request } from 'express';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { DataSource } from 'typeorm';

interface TollEvent {
  plate: string;
  cents: number;
}

@Controller('webhooks')
export class WebhooksController {
  constructor(
    private readonly config: ConfigService,
    private readonly db: DataSource,
  ) {}

  @Post('toll')
  @HttpCode(200)
  async toll(@Body() event: TollEvent) {
    await this.db.query('INSERT INTO tolls (plate, cents) VALUES ($1, $2)', [event.plate, event.cents]);
    return { ok: true };
  }

  @Post('parking')
  @HttpCode(200)
  async parking(@Req() req: RawBodyRequest<Request>, @Body() event: TollEvent) {
    this.check(req, this.config.getOrThrow('PARKING_SECRET'));
    await this.db.query('INSERT INTO parking (plate, cents) VALUES ($1, $2)', [event.plate, event.cents]);
    return { ok: true };
  }

  @Post('fuel-card')
  async fuelCard(@Req() req: RawBodyRequest<Request>, @Headers('x-signature') signature?: string) {
    try {
      this.check(req, this.config.get('FUEL_SECRET', ''));
    } catch {
      console.warn('fuel-card webhook could not be verified', signature);
    }
    await this.db.query('UPDATE fuel_cards SET blocked = $1 WHERE card_no = $2', [req.body.blocked, req.body.cardNo]);
  }

  @Post('tyre-service')
  async tyres(@Req() req: RawBodyRequest<Request>) {
    try {
      this.check(req, this.config.getOrThrow('TYRE_SECRET'));
    } catch {
      throw new UnauthorizedException('tyre-service webhook could not be verified');
    }
    await this.db.query('UPDATE services SET done = true WHERE ref = $1', [req.body.ref]);
  }

  private check(req: RawBodyRequest<Request>, secret: string) {
    const mac = createHmac('sha256', secret).update(req.rawBody!).digest();
    const given = Buffer.from(String(req.headers['x-signature'] ?? ''), 'hex');
    if (mac.length !== given.length || !timingSafeEqual(mac, given)) throw new UnauthorizedException();
  }
}
