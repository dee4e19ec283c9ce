import { Controller, Get, Param, ParseUUIDPipe, Post, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { JwtAuthGuard } from '../auth/jwt-auth.guard';
import { Roles, RolesGuard } from '../auth/roles';
import { User } from '../entities';

@Controller('moderation')
@UseGuards(JwtAuthGuard, RolesGuard)
@Roles('moderator')
export class ModerationController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  @Post('users/:id/suspend')
  async suspend(@Param('id', ParseUUIDPipe) id: string) {
    await this.users.update({ id }, { suspended: true });
    return { suspended: true };
  }

  @Get('users')
  members() {
    return this.users.find({ select: ['id', 'name', 'role', 'suspended'], take: 200 });
  }
}
