'use server';

import { SignJWT } from 'jose';
import { auth } from '@/auth';
import { prisma } from '@/lib/prisma';

const uploadKey = () => {
  if (!process.env.UPLOAD_SECRET) throw new Error('UPLOAD_SECRET is missing');
  return new TextEncoder().encode(process.env.UPLOAD_SECRET);
};

const ticket = (lessonId: string) => new SignJWT({ lessonId }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('10m').sign(uploadKey());

export const createUploadTicket = async (lessonId: string) => ({ token: await ticket(lessonId) });

export const renewUploadTicket = async (lessonId: string) => {
  const session = await auth();
  const lesson = await prisma.lesson.findFirst({ where: { id: lessonId, course: { teacherId: session?.user.id ?? '-' } } });
  if (!session || !lesson) throw new Error('Not allowed');
  return { token: await ticket(lesson.id) };
};
