import { BadRequestException, Injectable } from '@nestjs/common';
import { compileFunction, runInNewContext } from 'node:vm';

type Operator = (left: number, right: number) => boolean;

const OPERATORS: Record<string, Operator> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '=': (a, b) => a === b,
};

const CONVERTERS = new Map<string, (value: Record<string, unknown>) => unknown>([
  ['flat', (value) => Object.entries(value)],
  ['names', (value) => Object.keys(value)],
]);

@Injectable()
export class RulesService {
  /** The condition is a JavaScript expression over `data`, such as data.amount < 500. */
  matches(condition: string, data: unknown): boolean {
    return Boolean(runInNewContext(`(${condition})`, { data }, { timeout: 100 }));
  }

  /** Understands "field < 500" only. */
  compare(condition: string, data: Record<string, unknown>): boolean {
    const [, field, operator, limit] = /^(\w+)\s*([<>=])\s*(\d+)$/.exec(condition.trim()) ?? [];
    if (!field) throw new BadRequestException('The condition must be like "amount < 500"');
    return OPERATORS[operator](Number(data[field]), Number(limit));
  }

  async transform(mapping: string, data: unknown): Promise<unknown> {
    const convert = compileFunction(`return ${mapping}`, ['data']);
    return convert(data);
  }

  convert(mapping: string, data: Record<string, unknown>): unknown {
    const convert = CONVERTERS.get(mapping);
    if (!convert) throw new BadRequestException('Unknown mapping');
    return convert(data);
  }
}
