import Database from 'better-sqlite3';
import { homedir } from 'node:os';
import { join } from 'node:path';

const db = new Database(join(homedir(), '.devops-mcp', 'runs.db'));
db.exec(`create table if not exists runs (id integer primary key, pipeline text, status text, branch text, started_at text, notes text)`);

export const columns = ['pipeline', 'status', 'branch'] as const;
export type Column = (typeof columns)[number];

export function runsWhere(conditions: Record<string, string>) {
  const clause = Object.entries(conditions)
    .map(([key, value]) => `${key} = '${value.replaceAll("'", "''")}'`)
    .join(' and ');
  return db.prepare(`select * from runs where ${clause || '1 = 1'} order by id desc limit 100`).all();
}

export function runsBy(conditions: Partial<Record<Column, string>>) {
  const used = columns.filter((c) => conditions[c] !== undefined);
  const clause = used.map((c) => `${c} = @${c}`).join(' and ');
  return db.prepare(`select * from runs where ${clause || '1 = 1'} order by started_at desc limit 100`).all(conditions);
}

export function annotate(id: number, note: string) {
  db.exec(`update runs set notes = '${note}' where id = ${id}`);
}

export function addNote(id: number, note: string) {
  db.prepare('update runs set notes = ? where id = ?').run(note, id);
}

export function tableSize(table: 'runs' | 'runs_archive') {
  return db.prepare(`select count(*) as n from ${table}`).get();
}
