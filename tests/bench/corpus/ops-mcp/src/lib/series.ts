export interface Sample {
  at: string;
  value: number;
}

const PROMETHEUS = process.env.PROMETHEUS_URL ?? 'http://prometheus.svc.cluster.local:9090';

export async function samplesOf(series: string): Promise<Sample[]> {
  const query = new URLSearchParams({ query: series, step: '60' });
  const response = await fetch(`${PROMETHEUS}/api/v1/query_range?${query}`);
  const body = (await response.json()) as { data: { result: { values: [number, string][] }[] } };
  return (body.data.result[0]?.values ?? []).map(([at, value]) => ({ at: new Date(at * 1000).toISOString(), value: Number(value) }));
}

export async function latestSeries(): Promise<Record<string, number>> {
  const names = ['cpu', 'memory', 'requests', 'errors'];
  const values = await Promise.all(names.map(async (name) => (await samplesOf(name)).at(-1)?.value ?? 0));
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
}
