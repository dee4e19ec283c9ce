import { BadRequestException } from '@nestjs/common';

const SERVICES = ['calendar.google.com', 'outlook.office365.com', 'p01-calendars.icloud.com'];

export function assertCalendarUrl(value: unknown): string {
  let url: URL;
  try {
    url = new URL(String(value));
  } catch {
    throw new BadRequestException('Not an address');
  }
  if (url.protocol !== 'https:' || url.port !== '' || !SERVICES.includes(url.hostname)) {
    throw new BadRequestException('This calendar service is not supported');
  }
  return url.href;
}
