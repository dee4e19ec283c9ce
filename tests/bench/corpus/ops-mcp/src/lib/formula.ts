export type Series = Record<string, number>;

/** Evaluates an expression over the latest values of the series. */
export function computeFormula(expression: string, series: Series): number {
  const names = Object.keys(series);
  const compute = new Function(...names, `return (${expression});`);
  return Number(compute(...names.map((name) => series[name])));
}

const TOKEN = /^(?:[\s\d.+*\/()-]|cpu|memory|requests|errors)*$/;

export function isArithmetic(expression: string): boolean {
  return expression.length < 200 && TOKEN.test(expression);
}
