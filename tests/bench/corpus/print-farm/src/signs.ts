import type { FastifyPluginAsync } from 'fastify';
import { Liquid } from 'liquidjs';

const liquid = new Liquid({ outputEscape: 'escape' });
const door = liquid.parse('<h1>{{ title }}</h1><p>{{ text }}</p>');

export const signRoutes: FastifyPluginAsync = async (app) => {
  app.get<{ Querystring: { title?: string; text?: string } }>('/wall', async ({ query }, reply) => {
    reply.header('content-type', 'text/html');
    return `<h1>${query.title ?? 'Workshop'}</h1><p>${query.text ?? ''}</p>`;
  });

  app.get<{ Querystring: { title?: string; text?: string } }>('/door', async ({ query }, reply) => {
    reply.header('content-type', 'text/html');
    return liquid.render(door, { title: query.title ?? 'Workshop', text: query.text ?? '' });
  });

  app.get<{ Querystring: { to?: string } }>('/qr', async ({ query }, reply) => {
    const { to = '/signs/wall' } = query;
    return reply.code(302).header('location', to).send();
  });

  app.get<{ Querystring: { to?: string } }>('/tag', async ({ query }, reply) => {
    const to = query.to === 'door' ? '/signs/door' : '/signs/wall';
    return reply.code(303).header('location', to).send();
  });
};
