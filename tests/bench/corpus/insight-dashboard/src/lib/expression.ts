type Row = Record<string, number>;

/** Compiles the calculated column that the user typed. */
export function compileColumn(source: string): (row: Row) => number {
  return new Function('row', `with (row) { return ${source}; }`) as (row: Row) => number;
}

const AGGREGATES: Record<string, (values: number[]) => number> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  max: (values) => Math.max(...values),
  mean: (values) => values.reduce((total, value) => total + value, 0) / values.length,
};

export function aggregate(name: string): (values: number[]) => number {
  return Object.hasOwn(AGGREGATES, name) ? AGGREGATES[name] : AGGREGATES.sum;
}
