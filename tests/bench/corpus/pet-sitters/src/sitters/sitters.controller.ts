import { Controller, Get, Query } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { User } from '../entities';

@Controller('sitters')
export class SittersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  @Get()
  directory(@Query('page') page = '1') {
    const skip = (Math.max(1, Number(page) || 1) - 1) * 20;
    return this.users.find({ where: { role: 'sitter', suspended: false }, select: ['id', 'name', 'hourlyCents'], take: 20, skip });
  }
}
