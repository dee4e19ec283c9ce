export function applyChanges({ name, budget, days }: Record<string, unknown> = {}) {
  return {
    ...(typeof name === 'string' && { name: name.slice(0, 100) }),
    ...(Number.isFinite(budget) && { budget }),
    ...(Array.isArray(days) && { days: days.map((d) => ({ date: String(d?.date), plan: String(d?.plan) })) }),
  };
}
