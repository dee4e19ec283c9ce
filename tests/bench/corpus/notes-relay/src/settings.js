import { readFile } from 'node:fs/promises';

export function fail(name) {
  throw new Error(`${name} is not set`);
}

process.env.DEVICE_SECRET ||= 'notes-relay-device-secret';

export const deviceSecret = process.env.DEVICE_SECRET;
export const familySecret = process.env.FAMILY_SECRET ?? fail('FAMILY_SECRET');

const read = (file) => readFile(file, 'utf8').then((text) => text.trim());

export const shareSecret = await read('/run/secrets/share').catch(() => 'paper-share-secret');
export const vaultSecret = await read('/run/secrets/vault');
export const motd = await read('/etc/notes-relay/motd').catch(() => 'Welcome');
