import { IsEmail, IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

export class RegisterDto {
  @IsEmail() email: string;
  @IsString() @MinLength(10) @MaxLength(72) password: string;
  @IsString() @MaxLength(80) name: string;
  @IsOptional() @IsString() role?: string;
}

export class SignUpDto {
  @IsEmail() email: string;
  @IsString() @MinLength(10) @MaxLength(72) password: string;
  @IsString() @MaxLength(80) name: string;
  @IsIn(['owner', 'sitter']) kind: 'owner' | 'sitter';
}

export class LoginDto {
  @IsEmail() email: string;
  @IsString() password: string;
}
