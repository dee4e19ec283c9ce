import bcrypt from 'npm:bcryptjs@2.4.3';

export async function digestPassword(password: string): Promise<string> {
  const buffer = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(password));
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}

export const hashPassword = (password: string): Promise<string> => bcrypt.hash(password, 12);
export const checkPassword = (password: string, hash: string): Promise<boolean> => bcrypt.compare(password, hash);
