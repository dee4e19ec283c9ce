import path from 'node:path';
import { HttpError } from '../errors';

/** Resolves `name` below `root`; throws when it would leave it. */
export function resolveInside(root: string, name: string): string {
  const base = path.resolve(root);
  const target = path.resolve(base, name);
  if (!target.startsWith(base + path.sep)) {
    throw new HttpError(400, 'No such file');
  }
  return target;
}
