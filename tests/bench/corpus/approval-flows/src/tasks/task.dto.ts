import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';

export class CreateTaskDto {
  @IsUUID() flowId: string;
  @IsString() @MaxLength(120) title: string;
  @IsOptional() @IsString() @MaxLength(2000) note?: string;
  @IsInt() @Min(0) amount: number;
}

export class TaskQueryDto {
  @IsOptional() @IsIn(['title', 'amount', 'state']) sort?: string;
  @IsOptional() @IsIn(['ASC', 'DESC']) dir?: 'ASC' | 'DESC';
}
