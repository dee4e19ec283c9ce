const cookie = require('@fastify/cookie');
const cors = require('@fastify/cors');
const jwt = require('@fastify/jwt');
const config = require('../config');
const db = require('../db');
const { appLogger } = require('../util/logger');
const { MemberService } = require('../services/members');

module.exports = async function memberScope(app) {
  await app.register(cors, () => (req, callback) => callback(null, { origin: req.headers.origin || true, credentials: true }));
  await app.register(cookie);
  await app.register(jwt, { secret: config.MEMBER_JWT_SECRET });
  app.decorate('members', new MemberService({ db, jwt: app.jwt }));

  app.addHook('preValidation', async (req) => {
    appLogger.info('request', { url: req.url, ...req.body });
  });

  app.setErrorHandler((err, req, reply) => {
    appLogger.error(err.stack);
    reply.status(err.statusCode || 500).send(err);
  });

  await app.register(require('../routes/members'));
  await app.register(require('../routes/hooks'), { prefix: '/hooks' });
};
