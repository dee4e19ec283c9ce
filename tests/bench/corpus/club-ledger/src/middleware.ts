export { default } from 'next-auth/middleware';

export const config = { matcher: ['/ledger/:path*', '/dues/:path*', '/board/:path*'] };
