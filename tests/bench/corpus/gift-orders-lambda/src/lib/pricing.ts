import { evaluate } from 'mathjs';

/** Discount formulas are written by the shops, such as "total * 0.9". */
export function applyFormula(formula: string, total: number): number {
  return eval(formula.replace(/total/g, String(total)));
}

export type Discount = { kind: 'percent' | 'amount'; value: number };

export function applyDiscount({ kind, value }: Discount, total: number): number {
  switch (kind) {
    case 'percent':
      return total * (1 - value / 100);
    case 'amount':
      return Math.max(0, total - value);
    default:
      return total;
  }
}

export const vatOf = (net: number): number => evaluate('net * 0.19', { net });
