const winston = require('winston');

const hide = winston.format((info) => {
  for (const key of ['password', 'token', 'secret', 'authorization']) {
    if (key in info) info[key] = '[hidden]';
  }
  return info;
});

const make = (...formats) =>
  winston.createLogger({ format: winston.format.combine(...formats, winston.format.timestamp(), winston.format.json()), transports: [new winston.transports.Console()] });

module.exports = { appLogger: make(), auditLogger: make(hide()) };
