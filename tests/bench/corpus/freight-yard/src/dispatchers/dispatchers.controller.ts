import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { IsEmail, IsString } from 'class-validator';
import { Response } from 'express';
import { DispatchersService } from './dispatchers.service';

class SignInDto {
  @IsEmail() email: string;
  @IsString() password: string;
}

@Controller('dispatchers')
export class DispatchersController {
  constructor(private readonly dispatchers: DispatchersService) {}

  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Body() dto: SignInDto, @Res({ passthrough: true }) res: Response) {
    const token = await this.dispatchers.signIn(dto.email, dto.password);
    res.cookie('dispatch_access', token, { maxAge: 4 * 3600 * 1000, httpOnly: true, secure: true, sameSite: 'strict' });
    return { ok: true };
  }

  @Get('layout')
  layout(@Query('columns') columns: string, @Res({ passthrough: true }) res: Response) {
    const count = Math.min(4, Math.max(1, Number(columns) || 2));
    res.cookie('dispatch_columns', String(count), { maxAge: 365 * 24 * 3600 * 1000 });
    return { columns: count };
  }
}
