const MILLILITRES = { cup: 240, tbsp: 15, tsp: 5 };

export function convert(amount: number, from: keyof typeof MILLILITRES): number {
  return amount * MILLILITRES[from];
}
convert.units = Object.keys(MILLILITRES);

export function evaluateArithmetic(expression: string): number {
  const indirect = eval;
  return Number(indirect(expression.trim()));
}
