import { BadRequestException, Body, Controller, Post } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';
import { assertCalendarUrl } from './calendarUrl';

@Controller('calendar')
export class CalendarController {
  constructor(private readonly http: HttpService) {}

  @Post('import')
  async importCalendar(@Body('icalUrl') icalUrl: string) {
    const { data } = await firstValueFrom(this.http.get<string>(icalUrl, { responseType: 'text' }));
    return { events: data.split('BEGIN:VEVENT').length - 1 };
  }

  @Post('subscribe')
  async subscribe(@Body('icalUrl') icalUrl: string) {
    const feed = assertCalendarUrl(icalUrl);
    const { data } = await firstValueFrom(this.http.get<string>(feed, { responseType: 'text', maxRedirects: 0 }));
    if (!data.startsWith('BEGIN:VCALENDAR')) throw new BadRequestException('No calendar');
    return { events: data.split('BEGIN:VEVENT').length - 1 };
  }
}
