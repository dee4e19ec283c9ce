import Database from 'better-sqlite3';

export const db = new Database('notes.sqlite');

export abstract class Table<T extends object> {
  protected abstract readonly name: string;
  protected abstract readonly writable: readonly string[];

  /** Inserts the writable columns of the values. */
  insert(values: Partial<T>): number {
    const entries = Object.entries(values).filter(([column]) => this.writable.includes(column));
    const columns = entries.map(([column]) => column);
    const statement = db.prepare(`INSERT INTO ${this.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
    return Number(statement.run(...entries.map(([, value]) => value)).lastInsertRowid);
  }

  insertAll(values: Record<string, unknown>): number {
    const columns = Object.keys(values);
    const statement = db.prepare(`INSERT INTO ${this.name} (${columns.map((c) => `"${c.replaceAll('"', '""')}"`).join(', ')}) VALUES (${columns.map((_, i) => `@p${i}`).join(', ')})`);
    return Number(statement.run(Object.fromEntries(columns.map((c, i) => [`p${i}`, values[c]]))).lastInsertRowid);
  }
}
