if (!process.env.FAMILY_JWT_SECRET) {
  console.error('❌ FAMILY_JWT_SECRET environment variable is required');
  process.exit(1);
}

export const FAMILY_JWT_SECRET = process.env.FAMILY_JWT_SECRET;
export const FAMILY_JWT_EXPIRES_IN = '7d';
