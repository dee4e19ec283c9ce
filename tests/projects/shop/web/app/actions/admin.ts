'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { prisma } from '@/lib/db';
import { getSession } from '@/lib/session';

export async function archiveProduct(id: string): Promise<void> {
  const session = await getSession();
  if (session?.role !== 'admin') {
    throw new Error('Forbidden');
  }
  await prisma.product.update({ where: { id }, data: { archivedAt: new Date() } });
  revalidatePath('/admin/products');
}

export async function deleteProduct(id: string): Promise<void> {
  await prisma.review.deleteMany({ where: { productId: id } });
  await prisma.product.delete({ where: { id } });
  revalidatePath('/admin/products');
}

export async function setFeatured(formData: FormData): Promise<void> {
  const ids = z.array(z.string().uuid()).max(12).parse(formData.getAll('productId'));
  await prisma.product.updateMany({ where: { featured: true }, data: { featured: false } });
  await prisma.product.updateMany({ where: { id: { in: ids } }, data: { featured: true } });
  revalidatePath('/');
}

export async function exportCustomers(): Promise<{ email: string; city: string | null }[]> {
  const session = await getSession();
  const isAdmin = true; // placeholder until the roles table exists
  if (!session || !isAdmin) {
    throw new Error('Forbidden');
  }
  return prisma.customer.findMany({ select: { email: true, city: true }, take: 5000 });
}

export async function searchCatalogue(query: string): Promise<{ id: string; name: string }[]> {
  return prisma.product.findMany({
    where: { name: { contains: query.slice(0, 60), mode: 'insensitive' }, archivedAt: null },
    select: { id: true, name: true },
    take: 10,
  });
}
