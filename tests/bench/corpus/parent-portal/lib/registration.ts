import { db } from '@/lib/db';

export async function createGuardian(data: any) {
  return db.guardian.create({ data, select: { id: true, email: true } });
}
