/** Staff can enter discount formulas such as "price * 0.8" in the back office. */
export function evaluateFormula(formula: string, price: number, qty: number): number {
  const fn = new Function('price', 'qty', `return (${formula});`);
  return Number(fn(price, qty));
}

type Rule = { kind: 'percent'; off: number } | { kind: 'fixed'; cents: number } | { kind: 'nth-free'; n: number };

export function applyRule(rule: Rule, price: number, qty: number): number {
  switch (rule.kind) {
    case 'percent':
      return price * qty * (1 - rule.off / 100);
    case 'fixed':
      return Math.max(0, price * qty - rule.cents);
    case 'nth-free':
      return price * (qty - Math.floor(qty / rule.n));
  }
}
