export class ServiceClient {
  constructor(private readonly token: string) {}

  async get(url: string): Promise<string> {
    const response = await fetch(url, { headers: { authorization: `Bearer ${this.token}` }, signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`Service answered ${response.status}`);
    return response.text();
  }
}
