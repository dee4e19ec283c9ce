import fs from 'node:fs/promises';
import path from 'node:path';

export const DOCUMENTS_DIR = path.resolve(process.env.DOCUMENTS_DIR ?? './documents');

export async function readDocument(relative: string): Promise<Buffer> {
  return fs.readFile(path.join(DOCUMENTS_DIR, relative));
}

export function insideDocuments(relative: string): boolean {
  const rel = path.relative(DOCUMENTS_DIR, path.resolve(DOCUMENTS_DIR, relative));
  return rel !== '' && rel !== '..' && !rel.startsWith('..' + path.sep) && !path.isAbsolute(rel);
}
