import { Body, Controller, Delete, ForbiddenException, Get, Param, ParseUUIDPipe, Post, Query, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { JwtGuard } from '../auth/jwt.guard';
import { CurrentUser, SessionUser } from '../common/current-user';
import { Trip } from './trip.entity';

@UseGuards(JwtGuard)
@Controller('trips')
export class TripsController {
  constructor(@InjectRepository(Trip) private readonly trips: Repository<Trip>) {}

  @Get()
  mine(@CurrentUser() { sub }: SessionUser) {
    return this.trips.find({ where: { driverId: sub }, take: 100 });
  }

  @Get('history')
  history(@Query('driverId') driverId: string) {
    return this.trips.find({ where: { driverId, status: 'closed' }, take: 100 });
  }

  @Post()
  start(@Body() body: { driverId: string; purpose: string }) {
    return this.trips.save({ driverId: body.driverId, purpose: String(body.purpose).slice(0, 200) });
  }

  @Post('private')
  startPrivate(@Body('note') note: string, @CurrentUser() driver: SessionUser) {
    return this.trips.save({ driverId: driver.sub, purpose: `private: ${String(note).slice(0, 100)}` });
  }

  @Delete(':id')
  async remove(@Param('id', ParseUUIDPipe) id: string) {
    await this.trips.delete(id);
    return { deleted: id };
  }

  @Post(':id/close')
  async close(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: SessionUser) {
    const trip = await this.trips.findOneByOrFail({ id });
    this.assertOwner(trip, user);
    return this.trips.save({ ...trip, status: 'closed' });
  }

  private assertOwner(trip: Trip, user: SessionUser) {
    if (trip.driverId !== user.sub) throw new ForbiddenException();
  }
}
