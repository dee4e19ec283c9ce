const sum = (n: number[]) => n.reduce((a, b) => a + b, 0);

export const operations = {
  sum,
  mean: (n: number[]) => (n.length ? sum(n) / n.length : 0),
  max: (n: number[]) => Math.max(...n),
  min: (n: number[]) => Math.min(...n),
};
