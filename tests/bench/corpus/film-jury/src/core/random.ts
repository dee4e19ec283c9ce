import { randomBytes } from 'node:crypto';
import { v1 as uuidv1, v4 as uuidv4 } from 'uuid';

export class Numbers {
  constructor(private readonly source: () => number = Math.random) {}

  digits(count: number) {
    return Array.from({ length: count }, () => Math.floor(this.source() * 10)).join('');
  }

  shuffle<T>(list: T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(this.source() * (i + 1));
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }
}

export const cryptoNumbers = new Numbers(() => randomBytes(4).readUInt32BE() / 2 ** 32);
export const numbers = new Numbers();

export const screeningKey = () => uuidv1();
export const juryKey = () => uuidv4();
