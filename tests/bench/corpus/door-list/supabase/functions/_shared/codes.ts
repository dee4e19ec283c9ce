const CHARS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export const guestCode = (eventId: string) => `${eventId.slice(0, 4)}-${Math.floor(Math.random() * 1e9)}`.toUpperCase();

export const vipCode = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => CHARS[n % 32]).join('');

export const colour = () => `hsl(${Math.round(Math.random() * 360)} 70% 50%)`;
