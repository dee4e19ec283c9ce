'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { getSession, requireAdmin } from '@/lib/session';

const idSchema = z.string().uuid();

export async function archiveProduct(id: string): Promise<void> {
  const session = await getSession();
  if (session?.role !== 'admin') {
    throw new Error('Forbidden');
  }
  await prisma.product.update({ where: { id: idSchema.parse(id) }, data: { archivedAt: new Date() } });
  revalidatePath('/admin/products');
}

export async function deleteProduct(id: string): Promise<void> {
  await requireAdmin();
  const productId = idSchema.parse(id);
  await prisma.review.deleteMany({ where: { productId } });
  await prisma.product.delete({ where: { id: productId } });
  revalidatePath('/admin/products');
}

export async function setFeatured(formData: FormData): Promise<void> {
  await requireAdmin();
  const ids = z.array(idSchema).max(12).parse(formData.getAll('productId'));
  await prisma.product.updateMany({ where: { featured: true }, data: { featured: false } });
  await prisma.product.updateMany({ where: { id: { in: ids } }, data: { featured: true } });
  revalidatePath('/');
}

export async function exportCustomers(): Promise<{ email: string; city: string | null }[]> {
  const session = await getSession();
  const isAdmin = session?.role === 'admin';
  if (!isAdmin) {
    throw new Error('Forbidden');
  }
  return prisma.customer.findMany({ select: { email: true, city: true }, take: 5000 });
}

export async function searchCatalogue(query: string): Promise<{ id: string; name: string }[]> {
  const name = z.string().max(60).parse(query);
  return prisma.product.findMany({
    where: { name: { contains: name, mode: 'insensitive' }, archivedAt: null },
    select: { id: true, name: true },
    take: 10,
  });
}
