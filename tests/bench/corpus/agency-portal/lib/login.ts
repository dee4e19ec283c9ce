import { SignJWT } from 'jose';
import { sql } from 'drizzle-orm';
import { db } from '@/lib/db';

const key = new TextEncoder().encode(process.env.SESSION_KEY);

// Codes are mailed, expire after ten minutes and are used up by the first attempt
export async function checkCode(email: string, code: string) {
  const rows = await db.execute<{ client_id: string; code: string }>(
    sql`delete from login_codes where email = ${email} and expires_at > now() returning client_id, code`,
  );
  const row = rows[0];
  if (!row || row.code !== code) return null;
  return new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject(row.client_id).setExpirationTime('12h').sign(key);
}
