const LIMITS = { name: 80, description: 1000, category: 40 } as const;

export function pickTool(input: Record<string, unknown>) {
  const out: Partial<Record<keyof typeof LIMITS, string>> = {};
  for (const key of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
    if (input[key] !== undefined) out[key] = String(input[key]).slice(0, LIMITS[key]);
  }
  return out;
}
