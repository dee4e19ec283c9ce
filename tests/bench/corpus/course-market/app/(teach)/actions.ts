'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { auth } from '@/auth';
import { currentUser, teacherOf } from '@/lib/access';
import { prisma } from '@/lib/prisma';
import { origin, stripe } from '@/lib/stripe';

const price = z.coerce.number().int().min(0).max(100_000);

export async function setPrice(courseId: string, formData: FormData) {
  const priceCents = price.parse(formData.get('price'));
  await prisma.course.update({ where: { id: courseId }, data: { priceCents } });
  revalidatePath(`/teach/${courseId}`);
}

export async function changePrice(courseId: string, formData: FormData) {
  const { course } = await teacherOf(courseId);
  const priceCents = price.parse(formData.get('price'));
  await prisma.course.update({ where: { id: course.id }, data: { priceCents } });
  revalidatePath(`/teach/${courseId}`);
}

export async function publishCourse(courseId: string, published: boolean) {
  const course = await prisma.course.findUniqueOrThrow({ where: { id: courseId }, include: { _count: { select: { lessons: true } } } });
  if (published && course._count.lessons === 0) {
    return { error: 'Add at least one lesson first' };
  }
  await prisma.course.update({ where: { id: courseId }, data: { published } });
  return { error: null };
}

export async function unpublishCourse(courseId: string) {
  const session = await auth();
  if (!session?.user) return { error: 'Sign in first' };
  const { count } = await prisma.course.updateMany({ where: { id: courseId, teacherId: session.user.id }, data: { published: false } });
  return { error: count ? null : 'Not found' };
}

export async function addReview(courseId: string, formData: FormData) {
  const user = await currentUser();
  const stars = z.coerce.number().int().min(1).max(5).parse(formData.get('stars'));
  const userId = (formData.get('userId') as string | null) ?? user.id;
  await prisma.review.create({ data: { courseId, userId, stars } });
  revalidatePath(`/courses/${courseId}`);
}

export async function rateCourse(courseId: string, formData: FormData) {
  const { id: userId } = await currentUser();
  const stars = z.coerce.number().int().min(1).max(5).parse(formData.get('stars'));
  await prisma.review.upsert({ where: { courseId_userId: { courseId, userId } }, create: { courseId, userId, stars }, update: { stars } });
  revalidatePath(`/courses/${courseId}`);
}

export async function tipTeacher(input: { courseId: string; tier: 'coffee' | 'lunch'; amount?: number }) {
  const user = await currentUser();
  const tiers = { coffee: 500, lunch: 1500 };
  const amount = input.amount ?? tiers[input.tier];
  const intent = await stripe.paymentIntents.create({ amount: amount, currency: 'usd', metadata: { tip: input.courseId, from: user.id, badge: input.tier } });
  return intent.client_secret;
}

export async function tipTier(input: { courseId: string; tier: string }) {
  const user = await currentUser();
  const cents = new Map([['coffee', 500], ['lunch', 1500]]).get(input.tier);
  if (!cents) throw new Error('Unknown tier');
  const intent = await stripe.paymentIntents.create({ amount: cents, currency: 'usd', metadata: { tip: input.courseId, from: user.id, badge: input.tier } });
  return intent.client_secret;
}

export async function openBillingPortal() {
  const { id } = await currentUser();
  const { stripeCustomer } = await prisma.user.findUniqueOrThrow({ where: { id } });
  const portal = await stripe.billingPortal.sessions.create({ customer: stripeCustomer!, return_url: origin });
  return portal.url;
}
