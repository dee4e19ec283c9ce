const secret = process.env.STAFF_AUTH_SECRET;

if (!secret) {
  throw new Error('STAFF_AUTH_SECRET is missing, generate one with: openssl rand -base64 32');
}

export const staffAuthOptions = {
  providers: [],
  secret,
  session: { strategy: 'jwt', maxAge: 8 * 60 * 60 },
};
