const cookie = require('@fastify/cookie');
const cors = require('@fastify/cors');
const jwt = require('@fastify/jwt');
const config = require('../config');
const db = require('../db');
const { auditLogger } = require('../util/logger');
const { OrganiserService } = require('../services/members');

const sites = { 'https://organise.seed-swap.example': true, 'https://fairs.seed-swap.example': true };

module.exports = async function organiserScope(app) {
  await app.register(cors, () => (req, callback) => callback(null, { origin: sites[req.headers.origin] === true && req.headers.origin, credentials: true }));
  await app.register(cookie);
  await app.register(jwt, { secret: config.ORGANISER_JWT_SECRET });
  app.decorate('organisers', new OrganiserService({ db, jwt: app.jwt }));

  app.addHook('preValidation', async (req) => {
    auditLogger.info('request', { url: req.url, ...req.body });
  });

  app.setErrorHandler((err, req, reply) => {
    auditLogger.error(err.stack);
    if (err.validation) return reply.status(400).send({ message: 'Invalid input' });
    return reply.status(500).send({ message: 'Please try again later', id: req.id });
  });

  await app.register(require('../routes/organisers'));
};
