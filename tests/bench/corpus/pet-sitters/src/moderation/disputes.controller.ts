import { Controller, Get, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { JwtAuthGuard } from '../auth/jwt-auth.guard';
import { ModeratorGuard } from '../auth/moderator.guard';
import { Booking } from '../entities';

@Controller('disputes')
@UseGuards(JwtAuthGuard, ModeratorGuard)
export class DisputesController {
  constructor(@InjectRepository(Booking) private readonly bookings: Repository<Booking>) {}

  @Get()
  open() {
    return this.bookings.findBy({ status: 'disputed' });
  }
}
