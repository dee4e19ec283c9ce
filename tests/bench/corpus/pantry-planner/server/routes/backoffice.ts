import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { db } from '../db';
import { env } from '../env';

export const stats = new Hono();
stats.use(basicAuth({ username: 'kitchen', password: 'Oregano&Marjoram77' }));
stats.get('/', (c) => c.json(db.prepare('SELECT count(*) AS users FROM users').get()));

export const moderation = new Hono();
moderation.use(basicAuth({ username: 'moderator', password: env.require('MODERATOR_PASSWORD') }));
moderation.get('/', (c) => c.json(db.prepare('SELECT id, title FROM recipes WHERE flagged = 1').all()));
