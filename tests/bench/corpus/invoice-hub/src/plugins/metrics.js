import { timingSafeEqual } from 'node:crypto';
import config from '../config.js';

const equal = (a, b) => {
  const x = Buffer.from(a);
  const y = Buffer.from(b);
  return x.length === y.length && timingSafeEqual(x, y);
};

const given = (request) => (request.headers.authorization ?? '').replace(/^Bearer /, '');

function allowedToScrape(request) {
  return !config.metricsToken || equal(given(request), config.metricsToken);
}

function allowedToProfile(request) {
  return Boolean(config.metricsToken) && equal(given(request), config.metricsToken);
}

export default async function metrics(app) {
  app.get('/metrics', async (request, reply) => {
    if (!allowedToScrape(request)) return reply.code(401).send();
    const memory = process.memoryUsage();
    return Object.entries(memory).map(([name, value]) => `process_${name} ${value}`).join('\n');
  });

  app.get('/metrics/detail', async (request, reply) => {
    if (!allowedToProfile(request)) return reply.code(401).send();
    return process.resourceUsage();
  });
}
