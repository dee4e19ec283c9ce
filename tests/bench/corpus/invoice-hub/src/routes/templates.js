import { db } from '../db.js';

export default async function templateRoutes(app) {
  app.put('/:name', async (request) => {
    const row = { account_id: request.user.sub, name: request.params.name, text: String(request.body.text).slice(0, 5000) };
    await db('templates').insert(row).onConflict(['account_id', 'name']).merge();
    return { saved: true };
  });
}
