import { Controller, Get, Header, UseGuards } from '@nestjs/common';
import { CalendarGuard } from '../auth/calendar.guard';
import { CurrentUser, JwtUser } from '../auth/current-user';
import { BookingsService } from './bookings.service';

@Controller('calendar')
export class CalendarController {
  constructor(private readonly bookings: BookingsService) {}

  @Get('feed.ics')
  @UseGuards(CalendarGuard)
  @Header('Content-Type', 'text/calendar')
  async feed(@CurrentUser() user: JwtUser) {
    const jobs = await this.bookings.forSitter(user.sub);
    const events = jobs.map((job) => `BEGIN:VEVENT\r\nUID:${job.id}\r\nSUMMARY:Pet sitting (${job.hours} h)\r\nEND:VEVENT`);
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
  }
}
