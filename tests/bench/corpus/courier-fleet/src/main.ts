import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import sensible from '@fastify/sensible';
import websocket from '@fastify/websocket';
import { vehicleRoutes } from './routes/vehicles.js';
import { positionRoutes } from './routes/positions.js';
import { ledgerRoutes } from './routes/ledger.js';
import { hookRoutes } from './routes/hooks.js';
import { toolRoutes } from './routes/tools.js';
import { dispatchSocket } from './routes/dispatch.js';
import { publicRoutes } from './routes/public.js';

const app = Fastify({ logger: true });
await app.register(sensible);
await app.register(jwt, { secret: process.env.JWT_SECRET! });
await app.register(websocket);
await app.register(publicRoutes, { prefix: '/public' });

await app.register(async (secured) => {
  secured.addHook('onRequest', async (req) => {
    await req.jwtVerify();
  });
  await secured.register(vehicleRoutes, { prefix: '/vehicles' });
  await secured.register(positionRoutes, { prefix: '/positions' });
  await secured.register(ledgerRoutes, { prefix: '/ledger' });
  await secured.register(hookRoutes, { prefix: '/hooks' });
  await secured.register(toolRoutes, { prefix: '/tools' });
  await secured.register(dispatchSocket);
});

await app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' });
