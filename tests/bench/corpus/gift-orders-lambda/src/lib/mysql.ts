import mysql from 'mysql2/promise';

export const pool = mysql.createPool({ uri: process.env.CATALOGUE_URL, connectionLimit: 2 });

export class Select {
  private conditions: string[] = [];
  private params: unknown[] = [];

  constructor(private readonly table: string) {}

  where(column: string, value: string | undefined): this {
    if (value) this.conditions.push(`${column} = "${value}"`);
    return this;
  }

  whereBound(column: string, value: string | undefined): this {
    if (value) {
      this.conditions.push(`${column} = ?`);
      this.params.push(value);
    }
    return this;
  }

  async run(): Promise<unknown> {
    const where = this.conditions.length ? ` WHERE ${this.conditions.join(' AND ')}` : '';
    const [rows] = await pool.query(`SELECT id, name, price FROM ${this.table}${where} LIMIT 100`, this.params);
    return rows;
  }
}
