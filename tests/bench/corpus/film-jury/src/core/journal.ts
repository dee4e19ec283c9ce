export class Journal {
  constructor(private readonly area: string) {}

  note(what: string, detail: object = {}) {
    process.stdout.write(`${new Date().toISOString()} [${this.area}] ${what} ${JSON.stringify(detail)}\n`);
  }
}

export function without<T extends object, K extends keyof T>(source: T, ...names: K[]): Omit<T, K> {
  const copy = { ...source };
  for (const name of names) delete copy[name];
  return copy;
}
