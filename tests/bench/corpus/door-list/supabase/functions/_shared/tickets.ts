const encoder = new TextEncoder();

const importKey = (secret: string) =>
  crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

const toHex = (bytes: Uint8Array) => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
const fromHex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));

const guestSecret = Deno.env.get('TICKET_SECRET') ?? 'door-list-ticket-secret';

function vipSecret() {
  const secret = Deno.env.get('VIP_TICKET_SECRET');
  if (!secret) throw new Error('VIP_TICKET_SECRET is not set');
  return secret;
}

async function mac(secret: string, text: string) {
  return toHex(new Uint8Array(await crypto.subtle.sign('HMAC', await importKey(secret), encoder.encode(text))));
}

export const signGuestTicket = (id: string) => mac(guestSecret, id);
export const signVipTicket = (id: string) => mac(vipSecret(), id);

export async function isGuestTicket(id: string, signature: string) {
  const expected = await signGuestTicket(id);
  return signature.toLowerCase() === expected;
}

export async function isVipTicket(id: string, signature: string) {
  return crypto.subtle.verify('HMAC', await importKey(vipSecret()), fromHex(signature), encoder.encode(id));
}
