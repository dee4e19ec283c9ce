const encoder = new TextEncoder();

export async function hasValidSignature(raw: string, header: string | null, secret: string): Promise<boolean> {
  if (!header) return false;
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  const bytes = Uint8Array.from(header.match(/.{2}/g) ?? [], (pair) => parseInt(pair, 16));
  return crypto.subtle.verify('HMAC', key, bytes, encoder.encode(raw));
}
