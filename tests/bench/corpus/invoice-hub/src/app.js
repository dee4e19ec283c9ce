import Fastify from 'fastify';
import helmet from '@fastify/helmet';
import auth from './plugins/auth.js';
import metrics from './plugins/metrics.js';
import accountRoutes from './routes/accounts.js';
import billingRoutes from './routes/billing.js';
import customerRoutes from './routes/customers.js';
import hookRoutes from './routes/hooks.js';
import invoiceRoutes from './routes/invoices.js';
import portalRoutes from './routes/portal.js';
import reminderRoutes from './routes/reminders.js';
import ssoRoutes from './routes/sso.js';
import templateRoutes from './routes/templates.js';

export async function build() {
  const app = Fastify({ logger: true, bodyLimit: 256 * 1024 });
  await app.register(helmet);
  await app.register(auth);

  app.get('/healthz', async () => ({ ok: true }));

  await app.register(accountRoutes, { prefix: '/accounts' });
  await app.register(ssoRoutes, { prefix: '/sso' });
  await app.register(invoiceRoutes, { prefix: '/invoices' });
  await app.register(customerRoutes, { prefix: '/customers' });
  await app.register(billingRoutes, { prefix: '/billing' });
  await app.register(portalRoutes, { prefix: '/portal' });
  await app.register(hookRoutes, { prefix: '/hooks' });
  await app.register(reminderRoutes, { prefix: '/reminders' });
  await app.register(metrics);

  await app.register(async (scope) => {
    scope.addHook('onRequest', app.authenticate);
    await scope.register(templateRoutes, { prefix: '/templates' });
  });

  return app;
}
