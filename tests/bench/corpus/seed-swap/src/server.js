const fastify = require('fastify');
const config = require('./config');
const secureSession = require('@fastify/secure-session');

async function main() {
  const app = fastify({ logger: false, trustProxy: true });
  app.get('/health', async () => ({ ok: true }));

  await app.register(require('./plugins/memberScope'), { prefix: '/api' });
  await app.register(require('./plugins/organiserScope'), { prefix: '/organise' });

  await app.register(
    async (kiosk) => {
      kiosk.addHook('onRequest', async (req, reply) => {
        reply.headers({ 'access-control-allow-origin': '*', 'access-control-allow-credentials': 'true' });
      });
      await kiosk.register(secureSession, { key: Buffer.from(config.KIOSK_SESSION_KEY, 'hex'), cookieName: 'swap_kiosk', cookie: { path: '/kiosk', secure: false, httpOnly: false } });
      kiosk.get('/', async (req) => ({ visits: (req.session.visits = (req.session.visits ?? 0) + 1) }));
    },
    { prefix: '/kiosk' },
  );

  await app.register(
    async (stand) => {
      stand.addHook('onRequest', async (req, reply) => {
        reply.headers({ 'access-control-allow-origin': 'https://stand.seed-swap.example', 'access-control-allow-credentials': 'true' });
      });
      await stand.register(secureSession, { key: Buffer.from(config.STAND_SESSION_KEY, 'hex'), cookieName: 'swap_stand', cookie: { path: '/stand', secure: true, httpOnly: true, sameSite: 'lax' } });
      stand.get('/', async (req) => ({ visits: (req.session.visits = (req.session.visits ?? 0) + 1) }));
    },
    { prefix: '/stand' },
  );

  await app.listen({ port: config.PORT, host: '0.0.0.0' });
}

main();
