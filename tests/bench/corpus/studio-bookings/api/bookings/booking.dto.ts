import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';

export class FindBookingsDto {
  @IsOptional() @IsString() room?: string;
  @IsOptional() @IsIn(['requested', 'confirmed', 'done']) state?: string;
}

export class CheckInDto {
  @IsString() @Length(6, 6) accessCode: string;
}

export class RequestBookingDto {
  @IsString() @MaxLength(40) room: string;
  @IsString() @MaxLength(80) guest: string;
  @IsOptional() @IsString() @MaxLength(1000) notes?: string;
}
