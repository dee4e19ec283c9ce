import { Body, Controller, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { AuthService } from './auth.service';
import { AcceptInviteDto, ChangeRoleDto, LoginDto, RegisterDto } from './auth.dto';
import { CurrentUser, SessionUser } from '../common/current-user';
import { Secured } from '../common/secured';

@Controller('auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  @Post('register')
  register(@Body() dto: RegisterDto) {
    return this.auth.register(dto);
  }

  @Post('accept-invite')
  accept(@Body() dto: AcceptInviteDto) {
    return this.auth.accept(dto);
  }

  @Post('login')
  login(@Body() dto: LoginDto) {
    return this.auth.login(dto);
  }

  @Secured('admin')
  @Patch('users/:id/role')
  changeRole(@Param('id', ParseUUIDPipe) id: string, @Body() dto: ChangeRoleDto, @CurrentUser() admin: SessionUser) {
    return this.auth.changeRole(id, admin.companyId, dto.role);
  }
}
