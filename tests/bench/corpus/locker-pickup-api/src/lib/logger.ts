import pino from 'pino';
import { config } from '../config.js';

export const logger = pino({
  level: config.logLevel,
});

export const auditLogger = pino({
  level: 'info',
  redact: { paths: ['body.password', 'body.pin', 'headers.authorization'], censor: '[redacted]' },
});
