import { IsDateString, IsIn, IsInt, IsOptional, IsString, MaxLength, Min } from 'class-validator';

export class PupilDto {
  @IsString() @MaxLength(60) firstName!: string;
  @IsString() @MaxLength(60) lastName!: string;
  @IsIn(['piano', 'violin', 'guitar', 'flute']) instrument!: string;
}

export class LessonDto {
  @IsInt() @Min(1) pupilId!: number;
  @IsDateString() startsAt!: string;
  @IsOptional() @IsString() @MaxLength(2000) notes?: string;
}
