const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

export function slug(length = 7) {
  return Array.from({ length }, () => LETTERS.charAt(Math.random() * LETTERS.length)).join('');
}

export function token(length = 40) {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return [...bytes].map((b) => (b & 31).toString(32)).join('');
}
