import { Body, Controller, Get, Param, Patch, Post, Query, Req } from '@nestjs/common';
import { BookingsService } from './bookings.service';
import { CheckInDto, FindBookingsDto, RequestBookingDto } from './booking.dto';

interface StudioRequest {
  studio: string;
}

@Controller('bookings')
export class BookingsController {
  constructor(private readonly bookings: BookingsService) {}

  @Post('search')
  search(@Req() req: StudioRequest, @Body('filter') filter: Record<string, any>) {
    return this.bookings.find(req.studio, filter);
  }

  @Post('find')
  find(@Req() req: StudioRequest, @Body() dto: FindBookingsDto) {
    const { room, state } = dto;
    return this.bookings.find(req.studio, { ...(room && { room }), ...(state && { state }) });
  }

  @Post('check-in')
  checkIn(@Req() req: StudioRequest, @Body() body: { accessCode: string }) {
    return this.bookings.checkIn(req.studio, body.accessCode);
  }

  @Post('arrive')
  arrive(@Req() req: StudioRequest, @Body() dto: CheckInDto) {
    return this.bookings.checkIn(req.studio, dto.accessCode);
  }

  @Get('count')
  count(@Req() req: StudioRequest, @Query('room') room: string) {
    return this.bookings.countWhere(req.studio, `function () { return this.room === "${room}"; }`);
  }

  @Get('count-room')
  countRoom(@Req() req: StudioRequest, @Query('room') room: string) {
    return this.bookings.countOfRoom(req.studio, String(room));
  }

  @Post()
  request(@Req() req: StudioRequest, @Body() values: Record<string, any>) {
    return this.bookings.request(req.studio, values);
  }

  @Post('by-guest')
  requestByGuest(@Req() req: StudioRequest, @Body() values: RequestBookingDto) {
    return this.bookings.request(req.studio, { room: values.room, guest: values.guest, notes: values.notes });
  }

  @Patch(':id')
  change(@Req() req: StudioRequest, @Param('id') id: string, @Body() update: any) {
    return this.bookings.change(req.studio, id, update);
  }

  @Patch(':id/notes')
  changeNotes(@Req() req: StudioRequest, @Param('id') id: string, @Body('notes') notes: string) {
    return this.bookings.change(req.studio, id, { $set: { notes: String(notes).slice(0, 1000) } });
  }
}
