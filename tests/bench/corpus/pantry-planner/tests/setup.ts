process.env.ACCESS_TOKEN_SECRET = 'test-access-token-secret';
process.env.REFRESH_TOKEN_SECRET = 'test-refresh-token-secret';
process.env.HOUSEHOLD_COOKIE_SECRET = 'test-household-cookie-secret';
process.env.DATABASE_FILE = ':memory:';
