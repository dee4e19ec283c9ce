import { BadRequestException, Injectable, PipeTransform } from '@nestjs/common';

@Injectable()
export class ColumnPipe implements PipeTransform<string | undefined, string> {
  constructor(private readonly allowed: readonly string[]) {}

  transform(value: string | undefined) {
    const column = value ?? this.allowed[0];
    if (!this.allowed.includes(column)) throw new BadRequestException('Unknown column');
    return column;
  }
}
