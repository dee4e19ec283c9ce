import { and, desc, eq } from 'drizzle-orm';
import { db, orders } from '#/db';

export class OrderRepository {
  byId(id: string) {
    return db.query.orders.findFirst({ where: eq(orders.id, id) });
  }

  byIdFor(customerId: string, id: string) {
    return db.query.orders.findFirst({ where: and(eq(orders.id, id), eq(orders.customerId, customerId)) });
  }

  forCustomer(customerId: string) {
    return db.select().from(orders).where(eq(orders.customerId, customerId)).orderBy(desc(orders.createdAt));
  }

  async cancel(id: string) {
    await db.update(orders).set({ status: 'cancelled' }).where(eq(orders.id, id));
  }

  create(values: typeof orders.$inferInsert) {
    return db.insert(orders).values(values).returning();
  }
}
