import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import cors from '@fastify/cors';
import { listRecipes } from '../lib/db.js';
import { answerFromFilter } from '../llm/assistant.js';
import { getSettings } from './settings.js';
import { newCookSession, newGuestSession, surprise, verifyInvite, verifyShare } from './share.js';

const settings = getSettings();
const app = Fastify({ logger: true });
const sessions = new Map();

await app.register(cookie, { secret: settings.sessionSecret });
await app.register(cors, { origin: ['https://kitchen.example'], credentials: true });

app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  const status = error.validation ? 400 : 500;
  reply.code(status).send({ error: error.validation ? 'Invalid input' : 'Something went wrong' });
});

app.get('/recipes', async (request) => listRecipes(String(request.query.sort)));
app.get('/surprise', async () => surprise(listRecipes('rating')));

app.post('/guest', async (request, reply) => {
  const session = newGuestSession();
  sessions.set(session.sessionId, session);
  reply.setCookie('guest_sid', session.sessionId, { path: '/', httpOnly: false, secure: true, sameSite: 'lax' });
  return { ok: true };
});

app.post('/cook', async (request, reply) => {
  const session = newCookSession();
  sessions.set(session.sessionId, session);
  reply.setCookie('cook_sid', session.sessionId, { path: '/', httpOnly: true, secure: true, sameSite: 'lax' });
  return { ok: true };
});

app.post('/units', async (request, reply) => {
  const units = request.body.units === 'imperial' ? 'imperial' : 'metric';
  reply.setCookie('units', units, { path: '/' });
  return { units };
});

app.get('/invite/:id/:sig', async (request, reply) => {
  if (!verifyInvite(request.params.id, request.params.sig)) return reply.code(403).send({ error: 'Invalid invite' });
  return { kitchen: request.params.id };
});

app.get('/share/:id/:sig', async (request, reply) => {
  if (!verifyShare(request.params.id, request.params.sig)) return reply.code(403).send({ error: 'Invalid link' });
  return { recipe: request.params.id };
});

const askSchema = { body: { type: 'object', required: ['question'], properties: { question: { type: 'string', maxLength: 300 } } } };

app.post('/ask', { schema: askSchema }, async (request, reply) => {
  try {
    return await answerFromFilter(request.body.question);
  } catch (e) {
    return reply.code(500).send({ error: 'The assistant failed', cause: `${e}`, trace: e.stack?.split('\n') });
  }
});

app.post('/ask/quick', { schema: askSchema }, async (request, reply) => {
  try {
    return await answerFromFilter(request.body.question);
  } catch (e) {
    request.log.error({ err: e, requestId: request.id });
    return reply.code(500).send({ error: 'The assistant failed', requestId: request.id });
  }
});

await app.listen({ port: settings.port });
