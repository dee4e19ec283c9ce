import pino from 'pino';
import { env } from '../config/env.js';

export const logger = pino({ level: env.logLevel });

export const auditLogger = pino({
  level: 'info',
  redact: { paths: ['password', '*.password', 'token', '*.token'], censor: '[redacted]' },
});
