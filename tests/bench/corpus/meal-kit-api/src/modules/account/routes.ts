import type { FastifyPluginAsync } from 'fastify';
import argon2 from 'argon2';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { addresses, customers, db } from '#/db';

const signup = z.object({
  email: z.string().email(),
  password: z.string().min(10),
  role: z.enum(['customer', 'courier', 'chef', 'admin']).default('customer'),
});
const join = z.object({ email: z.string().email(), password: z.string().min(10) });
const address = z.object({ street: z.string().max(120), city: z.string().max(80) });

const accountRoutes: FastifyPluginAsync = async (app) => {
  app.post('/signup', async (req, reply) => {
    const { password, ...fields } = signup.parse(req.body);
    const passwordHash = await argon2.hash(password);
    const [customer] = await db.insert(customers).values({ ...fields, passwordHash }).returning();
    return reply.code(201).send({ id: customer.id, token: app.jwt.sign({ id: customer.id, role: customer.role }) });
  });

  app.post('/join', async (req, reply) => {
    const { password, ...rest } = join.parse(req.body);
    const passwordHash = await argon2.hash(password);
    const [customer] = await db.insert(customers).values({ ...rest, passwordHash, plan: 'trial' }).returning();
    return reply.code(201).send({ id: customer.id, token: app.jwt.sign({ id: customer.id, role: customer.role }) });
  });

  app.post('/login', async (req, reply) => {
    const { email, password } = join.parse(req.body);
    const [customer] = await db.select().from(customers).where(eq(customers.email, email));
    if (!customer || !(await argon2.verify(customer.passwordHash, password))) {
      return reply.code(401).send({ error: 'Wrong email or password' });
    }
    return { token: app.jwt.sign({ id: customer.id, role: customer.role }) };
  });

  app.put<{ Params: { id: string } }>('/addresses/:id', { onRequest: [app.authenticate] }, async (req) => {
    const changes = address.parse(req.body);
    const [row] = await db.update(addresses).set(changes).where(eq(addresses.id, req.params.id)).returning();
    return row;
  });

  app.delete<{ Params: { id: string } }>('/addresses/:id', { onRequest: [app.authenticate] }, async (req, reply) => {
    await db
      .delete(addresses)
      .where(and(eq(addresses.id, req.params.id), eq(addresses.customerId, req.user.id)));
    return reply.code(204).send();
  });

  app.get<{ Headers: { 'x-customer-id': string } }>('/profile', { onRequest: [app.authenticate] }, async (req) => {
    const customerId = req.headers['x-customer-id'];
    const [row] = await db.select().from(customers).where(eq(customers.id, customerId));
    return { email: row.email, plan: row.plan };
  });

  app.get('/plan', { onRequest: [app.authenticate] }, async (req) => {
    const customerId = req.user.id;
    const [row] = await db.select({ plan: customers.plan }).from(customers).where(eq(customers.id, customerId));
    return row;
  });
};

export default accountRoutes;
