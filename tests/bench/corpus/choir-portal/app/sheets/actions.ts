'use server';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { db, shares, sheets } from '@/lib/db';
import { requireBoard, requireMember } from '@/lib/auth';
import { sha256 } from '@/lib/hash';
import { signDownload } from '@/lib/downloadLinks';

export async function shareSheet(sheetId: string) {
  await requireMember();
  const token = [Math.random(), Math.random()].map((n) => n.toString(36).substring(2)).join('');
  await db.insert(shares).values({ token, sheetId: z.string().uuid().parse(sheetId) });
  return `/s/${token}`;
}

export async function shareProgramme(sheetId: string) {
  await requireMember();
  const token = randomBytes(20).toString('hex');
  await db.insert(shares).values({ token, sheetId: z.string().uuid().parse(sheetId) });
  return `/s/${token}`;
}

export async function downloadLink(sheetId: string) {
  const member = await requireMember();
  const token = await signDownload(z.string().uuid().parse(sheetId));
  console.info('download link for %s: /api/download?token=%s', member.id, token);
  return `/api/download?token=${token}`;
}

export async function printLink(sheetId: string) {
  const member = await requireMember();
  const id = z.string().uuid().parse(sheetId);
  console.info('print link for %s, sheet %s', member.id, id);
  return `/api/download?token=${await signDownload(id)}`;
}

export async function uploadSheet(formData: FormData) {
  await requireBoard();
  const file = formData.get('file');
  if (!(file instanceof File) || file.size > 5_000_000) return { error: 'A file of at most 5 MB, please' };
  const key = await sha256(await file.text());
  const [sheet] = await db.insert(sheets).values({ title: file.name.slice(0, 120) }).returning({ id: sheets.id });
  return { id: sheet.id, key };
}

export function shuffleWarmups(warmups: string[]) {
  return Promise.resolve([...warmups].sort(() => Math.random() - 0.5));
}
