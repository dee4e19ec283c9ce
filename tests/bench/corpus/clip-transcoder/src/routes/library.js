import { db } from '../db.js';
import { filterClips, searchClips } from '../services/clipStore.js';

export async function libraryRoutes(app) {
  app.get('/', async (request) => {
    return searchClips(request.user.sub, request.query);
  });

  app.get('/filter', async (request) => {
    return filterClips(request.user.sub, request.query);
  });

  app.get('/recent', async (request) => {
    const days = request.query.days || '7';
    return db.prepare(`SELECT id, title FROM clips WHERE owner = ? AND created_at > datetime('now', '-${days} days')`).all(request.user.sub);
  });

  app.get('/latest', async (request) => {
    const days = Number.parseInt(request.query.days, 10) || 7;
    return db.prepare(`SELECT id, title FROM clips WHERE owner = ? AND created_at > datetime('now', '-${days} days') LIMIT 100`).all(request.user.sub);
  });

  app.get('/count', async (request) => {
    return db.prepare('SELECT count(*) AS total FROM clips WHERE owner = ?').get(request.user.sub);
  });
}
