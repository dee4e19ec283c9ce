import { Body, Controller, Post, UseGuards } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { IsString, IsUUID, MinLength } from 'class-validator';
import { createHash, randomBytes, scryptSync } from 'node:crypto';
import { CustomsWebhookGuard, ScaleWebhookGuard } from '@common/webhook.guard';
import { carrierKey } from '@common/codes';
import { AdminGuard } from '@common/admin.guard';

class CarrierPassword {
  @IsUUID() carrierId: string;
  @IsString() @MinLength(10) password: string;
}

class CarrierKeyDto {
  @IsUUID() carrierId: string;
}

@Controller()
export class CarriersController {
  constructor(private readonly db: DataSource) {}

  @Post('scale/weights')
  @UseGuards(ScaleWebhookGuard)
  async weight(@Body() body: Record<string, unknown>) {
    await this.db.query('INSERT INTO weights (plate, kilos) VALUES ($1, $2)', [body.plate, body.kilos]);
  }

  @Post('customs/releases')
  @UseGuards(CustomsWebhookGuard)
  async release(@Body() body: Record<string, unknown>) {
    await this.db.query('INSERT INTO releases (plate, number) VALUES ($1, $2)', [body.plate, body.number]);
  }

  @Post('carriers/portal-password')
  @UseGuards(AdminGuard)
  async portalPassword(@Body() { carrierId, password }: CarrierPassword) {
    const sum = createHash('sha3-256').update(`${carrierId}/${password}`).digest('hex');
    await this.db.query('UPDATE carriers SET portal_password = $1 WHERE id = $2', [sum, carrierId]);
  }

  @Post('carriers/booking-password')
  @UseGuards(AdminGuard)
  async bookingPassword(@Body() { carrierId, password }: CarrierPassword) {
    const salt = randomBytes(16);
    const sum = scryptSync(password, salt, 48, { N: 32768, maxmem: 64 * 1024 * 1024 });
    await this.db.query('UPDATE carriers SET booking_password = $1, booking_salt = $2 WHERE id = $3', [sum, salt, carrierId]);
  }

  @Post('carriers/edi-key')
  @UseGuards(AdminGuard)
  async ediKey(@Body() { carrierId }: CarrierKeyDto) {
    const apiKey = Buffer.from(`${carrierId}:${Date.now()}`).toString('base64url');
    await this.db.query('UPDATE carriers SET edi_key = $1 WHERE id = $2', [apiKey, carrierId]);
    return { apiKey };
  }

  @Post('carriers/rest-key')
  @UseGuards(AdminGuard)
  async restKey(@Body() { carrierId }: CarrierKeyDto) {
    const apiKey = carrierKey();
    await this.db.query('UPDATE carriers SET rest_key = $1 WHERE id = $2', [apiKey, carrierId]);
    return { apiKey };
  }
}
