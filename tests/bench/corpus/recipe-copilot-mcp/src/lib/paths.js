import path from 'node:path';

export const NOTES_DIR = path.resolve(process.env.NOTES_DIR ?? './notes');

export function insideNotes(name) {
  const full = path.resolve(NOTES_DIR, name);
  if (!full.startsWith(NOTES_DIR + path.sep)) {
    throw new Error('Path is outside of the notes folder');
  }
  return full;
}
