import { createHmac, timingSafeEqual } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { config } from '../config';
import { prisma } from '../db';

export async function recordAudit(userId: string, action: string, target: string): Promise<void> {
  await prisma.auditLog.create({ data: { userId, action, target } });
}

/** Hands an export to the partner that shows a signed ticket; throws when the ticket is not valid. */
export async function exportForPartner(ticket: string, partnerId: string): Promise<string> {
  try {
    jwt.verify(ticket, config.jwtSecret, { algorithms: ['HS256'], audience: partnerId });
  } catch (error) {
    console.warn('Partner ticket is not valid', { partnerId });
    throw error;
  }
  const orders = await prisma.order.findMany({
    where: { partnerId },
    select: { id: true, totalCents: true, createdAt: true },
    take: 1000,
  });
  return JSON.stringify(orders);
}

export function verifySignature(payload: Buffer, signature: string, secret: string): boolean {
  const expected = createHmac('sha256', secret).update(payload).digest();
  const received = Buffer.from(signature, 'hex');
  return received.length === expected.length && timingSafeEqual(received, expected);
}

const preferencesSchema = z.object({ locale: z.string().max(10) });

export function readPreferences(raw: string | null): { locale: string } {
  try {
    return preferencesSchema.parse(JSON.parse(raw ?? '{"locale":"en"}'));
  } catch {
    return { locale: 'en' };
  }
}
