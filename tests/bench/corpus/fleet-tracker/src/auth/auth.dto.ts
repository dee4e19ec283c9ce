import { IsEmail, IsIn, IsOptional, IsString, IsUUID, MinLength } from 'class-validator';
import type { Role } from './user.entity';

export class LoginDto {
  @IsEmail()
  email: string;

  @IsString()
  @MinLength(10)
  password: string;
}

export class RegisterDto extends LoginDto {
  @IsUUID()
  inviteCode: string;

  @IsOptional()
  @IsIn(['driver', 'dispatcher', 'admin'])
  role?: Role;
}

export class AcceptInviteDto extends LoginDto {
  @IsUUID()
  inviteCode: string;
}

export class ChangeRoleDto {
  @IsIn(['driver', 'dispatcher'])
  role: Role;
}
