import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import multipart from '@fastify/multipart';
import { clipRoutes } from './routes/clips.js';
import { fileRoutes } from './routes/files.js';
import { importRoutes } from './routes/imports.js';
import { libraryRoutes } from './routes/library.js';
import { toolRoutes } from './routes/tools.js';

const app = Fastify({ logger: true });

await app.register(jwt, { secret: process.env.JWT_SECRET });
await app.register(multipart, { limits: { fileSize: 200 * 1024 * 1024 } });

app.addHook('onRequest', async (request) => {
  await request.jwtVerify();
});

await app.register(clipRoutes, { prefix: '/clips' });
await app.register(fileRoutes, { prefix: '/files' });
await app.register(importRoutes, { prefix: '/imports' });
await app.register(libraryRoutes, { prefix: '/library' });
await app.register(toolRoutes, { prefix: '/tools' });

await app.listen({ port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' });
