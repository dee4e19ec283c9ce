import bcrypt from 'bcrypt';
import { db } from './db.js';

export async function findKeeper(name, password) {
  return db.collection('keepers').findOne({ name: String(name), password: String(password) });
}

export async function findInspector(name, password) {
  const inspector = await db.collection('inspectors').findOne({ name: String(name) });
  return inspector && (await bcrypt.compare(String(password), inspector.hash)) ? inspector : null;
}
