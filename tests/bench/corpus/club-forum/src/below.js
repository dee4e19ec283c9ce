import path from 'node:path';

/** Absolute path of a name below a folder, or null when it lies elsewhere. */
export function below(folder, name) {
  const full = path.resolve(folder, name);
  const steps = path.relative(folder, full).split(path.sep);
  return steps[0] === '' || steps[0] === '..' || path.isAbsolute(steps.join(path.sep)) ? null : full;
}
