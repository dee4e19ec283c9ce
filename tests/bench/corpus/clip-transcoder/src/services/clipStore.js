import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { db } from '../db.js';
import { WORK_DIR } from '../config.js';

export function getClip(id, owner) {
  const clip = db.prepare('SELECT * FROM clips WHERE id = ? AND owner = ?').get(id, owner);
  if (!clip) throw Object.assign(new Error('Clip not found'), { statusCode: 404 });
  return clip;
}

export function newOutput(extension) {
  return path.join(WORK_DIR, `${randomUUID()}.${extension}`);
}

export function searchClips(owner, filters) {
  let sql = `SELECT id, title, codec, duration FROM clips WHERE owner = ?`;
  for (const [column, value] of Object.entries(filters)) {
    sql += ` AND ${column} = '${value}'`;
  }
  return db.prepare(sql).all(owner);
}

const FILTERABLE = ['title', 'codec'];

export function filterClips(owner, filters) {
  const used = FILTERABLE.filter((column) => filters[column] !== undefined);
  const where = ['owner = ?', ...used.map((column) => `${column} = ?`)].join(' AND ');
  return db.prepare(`SELECT id, title, codec, duration FROM clips WHERE ${where}`).all(owner, ...used.map((c) => String(filters[c])));
}
