import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsEmail, IsString, Length, MinLength } from 'class-validator';
import { Response } from 'express';
import { DriversService } from './drivers.service';

class RegisterDto {
  @IsEmail() email: string;
  @Length(1, 80) name: string;
  @MinLength(10) password: string;
}

class SignInDto {
  @IsEmail() email: string;
  @IsString() password: string;
}

@Controller('drivers')
export class DriversController {
  constructor(private readonly drivers: DriversService) {}

  @Post()
  register(@Body() dto: RegisterDto) {
    return this.drivers.create(dto);
  }

  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Body() dto: SignInDto, @Res({ passthrough: true }) res: Response) {
    const token = await this.drivers.signIn(dto.email, dto.password);
    res.cookie('yard_access', token, { maxAge: 12 * 3600 * 1000, httpOnly: true });
    return { ok: true };
  }
}
