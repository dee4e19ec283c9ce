export function within(from?: string, to?: string) {
  const start = from ? new Date(String(from)) : new Date(Date.now() - 86_400_000);
  const end = to ? new Date(String(to)) : new Date();
  return { $gte: start, $lte: end };
}
