import 'server-only';
import { SignJWT, jwtVerify } from 'jose';
import { cookies } from 'next/headers';
import { env } from '@/lib/env';

const encoder = new TextEncoder();
const memberKey = encoder.encode(env.AUTH_SECRET);
const boardKey = encoder.encode(env.BOARD_SECRET);

export interface Member {
  id: string;
  role: 'singer' | 'board';
}

export function signMember(member: Member) {
  return new SignJWT({ role: member.role })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(member.id)
    .setIssuer(env.AUTH_ISSUER)
    .setExpirationTime('7d')
    .sign(member.role === 'board' ? boardKey : memberKey);
}

async function read(name: string, key: Uint8Array): Promise<Member | null> {
  const token = (await cookies()).get(name)?.value;
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, key, { issuer: env.AUTH_ISSUER, algorithms: ['HS256'] });
    return { id: String(payload.sub), role: payload.role as Member['role'] };
  } catch {
    return null;
  }
}

export async function requireMember(): Promise<Member> {
  const member = (await read('choir_session', memberKey)) ?? (await read('board_session', boardKey));
  if (!member) throw new Error('UNAUTHENTICATED');
  return member;
}

export async function requireBoard(): Promise<Member> {
  const member = await read('board_session', boardKey);
  if (member?.role !== 'board') throw new Error('FORBIDDEN');
  return member;
}
