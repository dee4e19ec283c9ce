import { ok, type Event, type Result } from '@lib/http';
import { pool, Select } from '@lib/mysql';

export async function list(event: Event): Promise<Result> {
  const { colour, occasion } = event.queryStringParameters ?? {};
  const rows = await new Select('gifts').where('colour', colour).where('occasion', occasion).run();
  return ok(rows);
}

export async function browse(event: Event): Promise<Result> {
  const { colour, occasion } = event.queryStringParameters ?? {};
  const rows = await new Select('gifts').whereBound('colour', colour).whereBound('occasion', occasion).run();
  return ok(rows);
}

export async function page(event: Event): Promise<Result> {
  const { offset = '0', size = '20' } = event.queryStringParameters ?? {};
  const [rows] = await pool.query(`SELECT id, name, price FROM gifts ORDER BY id LIMIT ${size} OFFSET ${offset}`);
  return ok(rows);
}

export async function slice(event: Event): Promise<Result> {
  const { offset = '0', size = '20' } = event.queryStringParameters ?? {};
  const from = Math.max(0, Math.trunc(Number(offset)) || 0);
  const count = Math.min(100, Math.trunc(Number(size)) || 20);
  const [rows] = await pool.query(`SELECT id, name, price FROM gifts ORDER BY id LIMIT ${count} OFFSET ${from}`);
  return ok(rows);
}
