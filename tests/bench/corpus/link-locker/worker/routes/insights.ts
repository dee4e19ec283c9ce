import { Hono } from 'hono';
import { stream, streamText } from 'hono/streaming';
import { z } from 'zod';
import type { App } from '../bindings';
import { Model } from '../ai/model';
import { user } from '../middleware/user';

export const insights = new Hono<App>();
insights.use(user);

insights.post('/clicks', async (c) => {
  const { question } = await c.req.json<{ question: string }>();
  const sql = await new Model(c.env).text(`SQLite for the table clicks(link, country, day): ${question}. Only SQL.`);
  const { results } = await c.env.DB.prepare(sql).all();
  return c.json(results);
});

const GROUPS = { country: 'SELECT country, count(*) AS n FROM clicks GROUP BY country', day: 'SELECT day, count(*) AS n FROM clicks GROUP BY day' };
const Group = z.enum(['country', 'day']);

insights.post('/groups', async (c) => {
  const { question } = await c.req.json<{ question: string }>();
  const group = Group.safeParse((await new Model(c.env).text(`country or day? ${question}`)).trim());
  if (!group.success) return c.json([]);
  const { results } = await c.env.DB.prepare(GROUPS[group.data]).all();
  return c.json(results);
});

insights.get('/story', (c) => {
  c.header('content-type', 'text/html; charset=utf-8');
  return stream(c, async (out) => {
    await out.write('<!doctype html><article>');
    for await (const part of new Model(c.env).stream('Tell the story of this week in HTML paragraphs')) await out.write(part);
    await out.write('</article>');
  });
});

insights.get('/story.txt', (c) =>
  streamText(c, async (out) => {
    for await (const piece of new Model(c.env).stream('Tell the story of this week')) await out.write(piece);
  }),
);
