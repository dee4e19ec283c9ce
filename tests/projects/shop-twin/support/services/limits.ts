import rateLimit from 'express-rate-limit';

/** Counts every attempt; tests use a store of their own. */
export const loginLimiter = rateLimit({
  windowMs: 15 * 60 * 1000,
  limit: 20,
  standardHeaders: true,
});
