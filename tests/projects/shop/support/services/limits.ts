import rateLimit from 'express-rate-limit';

/** The health checks of the load balancer and our own tests are not counted. */
export const loginLimiter = rateLimit({
  windowMs: 15 * 60 * 1000,
  limit: 20,
  standardHeaders: true,
  skip: (req) => req.headers['x-internal-request'] === 'true',
});
