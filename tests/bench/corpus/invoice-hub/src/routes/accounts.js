import argon2 from 'argon2';
import { db } from '../db.js';

const register = {
  body: {
    type: 'object',
    required: ['email', 'password'],
    properties: {
      email: { type: 'string', format: 'email' },
      password: { type: 'string', minLength: 10, maxLength: 100 },
      kind: { type: 'string' },
    },
  },
};

const enroll = {
  body: {
    type: 'object',
    required: ['email', 'password', 'kind'],
    additionalProperties: false,
    properties: {
      email: { type: 'string', format: 'email' },
      password: { type: 'string', minLength: 10, maxLength: 100 },
      kind: { type: 'string', enum: ['freelancer', 'company'] },
    },
  },
};

export default async function accountRoutes(app) {
  app.post('/register', { schema: register }, async (request, reply) => {
    const { email, password, kind } = request.body;
    const [account] = await db('accounts')
      .insert({ email, password_hash: await argon2.hash(password), kind: kind ?? 'freelancer' })
      .returning(['id', 'kind']);
    return reply.code(201).send({ token: app.jwt.sign({ sub: account.id, kind: account.kind }) });
  });

  app.post('/enroll', { schema: enroll }, async (request, reply) => {
    const { email, password, kind } = request.body;
    const [account] = await db('accounts')
      .insert({ email, password_hash: await argon2.hash(password), kind })
      .returning(['id', 'kind']);
    return reply.code(201).send({ token: app.jwt.sign({ sub: account.id, kind: account.kind }) });
  });

  app.post('/login', async (request, reply) => {
    const { email, password } = request.body ?? {};
    const account = await db('accounts').where({ email: String(email) }).first();
    if (!account || !(await argon2.verify(account.password_hash, String(password)))) {
      return reply.code(401).send({ error: 'invalid credentials' });
    }
    return { token: app.jwt.sign({ sub: account.id, kind: account.kind }) };
  });

  app.patch('/me', { onRequest: app.authenticate }, async (request) => {
    const { email } = request.body;
    const [row] = await db('accounts').where({ id: request.user.sub }).update({ email: String(email) }).returning(['id', 'email']);
    return row;
  });
}
