import { Body, Controller, Headers, HttpCode, Post, RawBodyRequest, Req } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Request } from 'express';
import { Repository } from 'typeorm';
import { Booking, User } from '../entities';
import { SignatureService } from './signature.service';

interface BackgroundCheck {
  candidate: string;
  result: 'clear' | 'consider';
}

@Controller('hooks')
export class HooksController {
  constructor(
    private readonly signatures: SignatureService,
    @InjectRepository(Booking) private readonly bookings: Repository<Booking>,
    @InjectRepository(User) private readonly users: Repository<User>,
  ) {}

  @Post('background-check')
  @HttpCode(204)
  async backgroundCheck(@Body() payload: BackgroundCheck) {
    await this.users.update({ id: String(payload.candidate) }, { suspended: payload.result !== 'clear' });
  }

  @Post('vet-report')
  @HttpCode(204)
  async vetReport(@Req() request: RawBodyRequest<Request>, @Headers('x-vet-signature') signature: string) {
    this.signatures.assertVet(request.rawBody!, signature);
    const report = JSON.parse(request.rawBody!.toString());
    await this.bookings.update({ id: String(report.booking) }, { status: 'vet-visited' });
  }

  @Post('insurance')
  @HttpCode(204)
  async insurance(@Req() request: RawBodyRequest<Request>, @Headers('x-signature') signature?: string) {
    this.signatures.assertInsurance(request.rawBody!, signature);
    const claim = JSON.parse(request.rawBody!.toString());
    await this.bookings.update({ id: String(claim.booking) }, { status: 'insured' });
  }
}
