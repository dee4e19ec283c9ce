import { Body, Controller, Post } from '@nestjs/common';
import { AuthService } from './auth.service';
import { LoginDto, RegisterDto, SignUpDto } from './dto';
import type { User } from '../entities';

@Controller('auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  @Post('register')
  register(@Body() dto: RegisterDto) {
    const { email, password, name, role = 'owner' } = dto;
    return this.auth.register({ email, password, name, role: role as User['role'] });
  }

  @Post('sign-up')
  signUp(@Body() dto: SignUpDto) {
    const { email, password, name, kind } = dto;
    return this.auth.register({ email, password, name, role: kind });
  }

  @Post('login')
  login(@Body() dto: LoginDto) {
    return this.auth.login(dto.email, dto.password);
  }
}
