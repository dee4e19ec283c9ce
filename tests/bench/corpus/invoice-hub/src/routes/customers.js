import { db } from '../db.js';

export default async function customerRoutes(app) {
  app.get('/', { onRequest: app.authenticate }, async (request) => db('customers').where({ account_id: request.user.sub }));

  app.get('/search', async (request) => {
    const term = String(request.query.q ?? '');
    return db('customers').whereILike('name', `%${term}%`).select('id', 'name', 'email', 'iban').limit(20);
  });

  app.get('/suggest', { onRequest: app.authenticate }, async (request) => {
    const term = String(request.query.q ?? '');
    return db('customers').where({ account_id: request.user.sub }).whereILike('name', `%${term}%`).select('id', 'name').limit(20);
  });

  app.get('/book', { onRequest: [app.authenticate], preHandler: [app.accountant] }, async () => db('ledger').orderBy('booked_at').limit(500));

  app.get('/journal', { onRequest: [app.authenticate], preHandler: [app.bookkeeper] }, async () => db('journal').orderBy('booked_at').limit(500));
}
