import * as childProcess from 'node:child_process';

export type Effect = 'normalise' | 'fade' | 'mono';

const EFFECTS: Record<Effect, string[]> = { normalise: ['norm', '-1'], fade: ['fade', '2'], mono: ['remix', '1,2'] };

export function isEffect(value: unknown): value is Effect {
  return typeof value === 'string' && Object.keys(EFFECTS).includes(value);
}

/** Command line for an effect on a recording. */
export const soxLine = (file: string, effect: string) => `sox ${file} ${file}.out.wav ${effect}`;

export function applyEffect(file: string, effect: Effect) {
  return childProcess.spawnSync('sox', [file, `${file}.out.wav`, ...EFFECTS[effect]]).status === 0;
}

export function runLine(line: string) {
  return childProcess.spawnSync(line, { shell: true }).status === 0;
}
