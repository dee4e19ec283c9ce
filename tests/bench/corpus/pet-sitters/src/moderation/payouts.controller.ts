import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Booking } from '../entities';

@Controller('payouts')
export class PayoutsController {
  constructor(@InjectRepository(Booking) private readonly bookings: Repository<Booking>) {}

  @Post(':bookingId/release')
  async release(@Param('bookingId', ParseUUIDPipe) id: string) {
    const { affected } = await this.bookings.update({ id, status: 'done' }, { status: 'paid-out' });
    return { released: affected === 1 };
  }
}
