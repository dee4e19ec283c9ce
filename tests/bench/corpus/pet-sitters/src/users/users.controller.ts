import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Put, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { Repository } from 'typeorm';
import { CurrentUser, JwtUser } from '../auth/current-user';
import { JwtAuthGuard } from '../auth/jwt-auth.guard';
import { User } from '../entities';

class RateDto {
  @IsInt() @Min(500) @Max(20_000) hourlyCents: number;
}

class NameDto {
  @IsString() @MaxLength(80) name: string;
}

@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  @Get('me')
  @UseGuards(JwtAuthGuard)
  me(@CurrentUser() user: JwtUser) {
    return this.users.findOne({ where: { id: user.sub }, select: ['id', 'email', 'name', 'role'] });
  }

  @Patch('me/name')
  @UseGuards(JwtAuthGuard)
  async rename(@CurrentUser() user: JwtUser, @Body() dto: NameDto) {
    await this.users.update({ id: user.sub }, dto);
    return dto;
  }

  @Put(':id/rate')
  async setRate(@Param('id', ParseUUIDPipe) id: string, @Body() dto: RateDto) {
    await this.users.update({ id }, dto);
    return dto;
  }
}
