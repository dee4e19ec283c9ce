export class Env {
  constructor(private readonly source: Record<string, string | undefined> = process.env) {}

  get(name: string, fallback: string): string {
    return this.source[name] ?? fallback;
  }

  require(name: string): string {
    const value = this.source[name];
    if (value === undefined || value === '') throw new Error(`${name} must be configured`);
    return value;
  }
}

export const env = new Env();
