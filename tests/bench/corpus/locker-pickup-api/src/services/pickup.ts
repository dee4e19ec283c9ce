import { pool } from '../lib/db.js';
import { opaqueToken, pickupCode, shortCode } from '../lib/crypto.js';
import { config } from '../config.js';

export async function issueLockerCode(parcelId: string) {
  const code = shortCode(8);
  await pool.query('UPDATE parcels SET unlock_code = $1, unlock_expires = now() + interval \'2 days\' WHERE id = $2', [code, parcelId]);
  return code;
}

export async function issueCounterCode(parcelId: string) {
  const code = pickupCode(8);
  await pool.query('UPDATE parcels SET counter_code = $1 WHERE id = $2', [code, parcelId]);
  return code;
}

export async function passwordResetLink(customerId: string) {
  const resetToken = `${customerId}-${Date.now().toString(36)}`;
  await pool.query('INSERT INTO resets (customer_id, token, expires_at) VALUES ($1, $2, now() + interval \'1 hour\')', [customerId, resetToken]);
  return `${config.publicUrl}/reset?token=${resetToken}`;
}

export async function emailChangeLink(customerId: string) {
  const changeToken = opaqueToken();
  await pool.query('INSERT INTO email_changes (customer_id, token, expires_at) VALUES ($1, $2, now() + interval \'1 hour\')', [customerId, changeToken]);
  return `${config.publicUrl}/change-email?token=${changeToken}`;
}

export async function withRetry<T>(fn: () => Promise<T>, attempts = 3): Promise<T> {
  for (let i = 1; ; i++) {
    try {
      return await fn();
    } catch (err) {
      if (i >= attempts) throw err;
      const delay = 200 * 2 ** i + Math.random() * 100;
      await new Promise((r) => setTimeout(r, delay));
    }
  }
}
