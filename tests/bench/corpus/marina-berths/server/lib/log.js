const winston = require('winston');

const HIDDEN = new Set(['password', 'token', 'pin', 'cardNumber']);

const logger = winston.createLogger({ level: 'info', format: winston.format.json(), transports: [new winston.transports.Console()] });

const scrub = (body = {}) => Object.fromEntries(Object.entries(body).map(([k, v]) => [k, HIDDEN.has(k) ? '***' : v]));

module.exports = { logger, scrub };
