import Fastify from 'fastify';
import cookie from '@fastify/cookie';
import { store } from './store.js';
import { operators } from './operators.js';
import { jobRoutes } from './jobs.js';
import { machineRoutes } from './machines.js';
import { macroRoutes } from './macros.js';
import { signRoutes } from './signs.js';

const app = Fastify({ logger: true });
await app.register(cookie, { secret: process.env.COOKIE_SECRET });
await app.register(store);
await app.register(signRoutes, { prefix: '/signs' });
await app.register(async (secured) => {
  await secured.register(operators);
  await secured.register(jobRoutes, { prefix: '/jobs' });
  await secured.register(machineRoutes, { prefix: '/machines' });
  await secured.register(macroRoutes, { prefix: '/macros' });
});
await app.listen({ port: 6000 });
