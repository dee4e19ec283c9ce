export class StatusClient {
  async get(url: string, headers: Record<string, string> = {}, cache: RequestCache = 'default') {
    const res = await fetch(url, { headers, cache, signal: AbortSignal.timeout(10_000) });
    return { status: res.status, body: (await res.text()).slice(0, 4000) };
  }
}
