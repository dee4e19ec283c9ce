import { prisma } from '../db.js';

export interface RentalInput {
  itemId: string;
  from: string;
  to: string;
}

export async function createRental(renterId: string, input: RentalInput) {
  const from = new Date(input.from);
  const to = new Date(input.to);
  const days = Math.max(1, Math.ceil((to.getTime() - from.getTime()) / 86_400_000));
  const item = await prisma.item.findFirstOrThrow({ where: { id: input.itemId, published: true } });
  return prisma.rental.create({
    data: { renterId, itemId: item.id, from, to, days, totalCents: days * item.dailyPriceCents, status: 'PENDING' },
  });
}

export function findRental(id: string) {
  return prisma.rental.findUnique({ where: { id }, include: { item: true } });
}

export async function rentalOfUser(id: string, userId: string) {
  const rental = await findRental(id);
  if (!rental || (rental.renterId !== userId && rental.item.ownerId !== userId)) {
    return null;
  }
  return rental;
}

export function rentalsOf(renterId: string) {
  return prisma.rental.findMany({ where: { renterId }, orderBy: { from: 'desc' } });
}
