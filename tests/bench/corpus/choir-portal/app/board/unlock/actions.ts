'use server';
import { cookies } from 'next/headers';
import { signMember } from '@/lib/auth';
import { matches } from '@/lib/constantTime';

const BOARD_ACCESS_CODE = 'Sing-Louder-Every-Tuesday';

const cookie = { httpOnly: true, secure: true, sameSite: 'strict', path: '/', maxAge: 3600 } as const;

export async function unlockBoard(formData: FormData) {
  if (!matches(String(formData.get('code')), BOARD_ACCESS_CODE)) return { error: 'Wrong code' };
  (await cookies()).set('board_session', await signMember({ id: 'board', role: 'board' }), cookie);
  return { ok: true };
}

export async function unlockTreasury(formData: FormData) {
  const code = process.env.TREASURY_ACCESS_CODE;
  if (!code) throw new Error('TREASURY_ACCESS_CODE is required');
  if (!matches(String(formData.get('code')), code)) return { error: 'Wrong code' };
  (await cookies()).set('board_session', await signMember({ id: 'treasury', role: 'board' }), cookie);
  return { ok: true };
}
