import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
import session from '#/plugins/session';
import accountRoutes from '#/modules/account/routes';
import billingRoutes from '#/modules/billing/routes';
import hookRoutes from '#/modules/hooks/routes';
import kitchenRoutes from '#/modules/kitchen/routes';
import orderRoutes from '#/modules/orders/routes';
import recipeRoutes from '#/modules/recipes/routes';
import { db, customers } from '#/db';

const app = Fastify({ logger: true });
await app.register(rateLimit, { max: 200 });
await app.register(session);

app.register(accountRoutes, { prefix: '/account' });
app.register(recipeRoutes, { prefix: '/recipes' });
app.register(hookRoutes, { prefix: '/hooks' });
app.register(kitchenRoutes, { prefix: '/kitchen' });

app.register(async (secured) => {
  secured.register(orderRoutes, { prefix: '/orders' });
  secured.register(billingRoutes, { prefix: '/billing' });
});

app.register(async (office) => {
  office.addHook('onRequest', app.only('admin'));
  office.get('/office/customers', () => db.select({ email: customers.email, plan: customers.plan }).from(customers));
});

app.get('/office/customer-count', async () => {
  const rows = await db.select({ email: customers.email, role: customers.role }).from(customers);
  return { count: rows.length, rows };
});

await app.listen({ port: Number(process.env.PORT ?? 3001), host: '0.0.0.0' });
