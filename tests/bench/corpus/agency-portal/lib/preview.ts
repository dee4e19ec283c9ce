export async function readTitle(url: string): Promise<string | null> {
  const res = await fetch(url, { signal: AbortSignal.timeout(5000) });
  if (!res.ok) return null;
  const text = (await res.text()).slice(0, 100_000);
  return /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1]?.trim() ?? null;
}
