import { Prisma } from '@prisma/client';
import { db } from '@/lib/db';

export type AttendanceRow = { day: Date; status: string; child_id: string };

export async function attendanceBetween(guardianId: string, from: string, to: string) {
  const sql =
    'SELECT a.day, a.status, a.child_id FROM attendance a JOIN "Child" c ON c.id = a.child_id ' +
    `WHERE c."guardianId" = '${guardianId}' AND a.day BETWEEN '${from}' AND '${to}' ORDER BY a.day`;
  return db.$queryRawUnsafe<AttendanceRow[]>(sql);
}

export async function attendanceInTerm(guardianId: string, from: string, to: string) {
  return db.$queryRaw<AttendanceRow[]>(Prisma.sql`
    SELECT a.day, a.status, a.child_id FROM attendance a JOIN "Child" c ON c.id = a.child_id
    WHERE c."guardianId" = ${guardianId} AND a.day BETWEEN ${from}::date AND ${to}::date ORDER BY a.day`);
}
