import { randomInt } from 'crypto';

export const mailCode = () => Date.now().toString().slice(-6);
export const keeperCode = () => randomInt(1e6).toString().padStart(6, '0');

export function placeholderName() {
  const names = ['Bello', 'Luna', 'Findus', 'Minka'];
  return names[Math.floor(Math.random() * names.length)];
}
