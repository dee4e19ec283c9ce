import type { FastifyInstance } from 'fastify';
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { Parser } from 'expr-eval';
import { collect, sh } from '../services/shell.js';

const GPX = resolve('data/gpx');

export async function toolRoutes(app: FastifyInstance) {
  // Checks whether the tracker in a vehicle answers
  app.get('/ping', async (req) => {
    const { host, count = 3 } = req.query as { host: string; count?: number };
    const { stdout } = await sh(`ping -c ${count} ${host}`);
    return { output: stdout };
  });

  app.get('/reach', async (req, reply) => {
    const { host, count = 3 } = req.query as { host: string; count?: number };
    if (!isIP(host)) return reply.badRequest('An IP address is needed');
    const output = await collect('ping', ['-c', String(Math.min(10, Number(count) || 3)), host]);
    return { output };
  });

  app.post('/gpx/convert', async (req, reply) => {
    const { trip, format } = req.body as { trip: number; format: string };
    const source = join(GPX, `${Number(trip)}.gpx`);
    const args = ['-i', 'gpx', '-f', source, '-o', format, '-F', '-'];
    const child = spawn('gpsbabel', args, { shell: true });
    reply.type('application/octet-stream');
    return reply.send(child.stdout);
  });

  app.post('/gpx/export', async (req, reply) => {
    const { trip, format } = req.body as { trip: number; format: string };
    const target = ({ kml: 'kml', csv: 'unicsv', geojson: 'geojson' } as Record<string, string>)[String(format)];
    if (typeof target !== 'string') return reply.badRequest('Unknown format');
    const child = spawn('gpsbabel', ['-i', 'gpx', '-f', join(GPX, `${Number(trip)}.gpx`), '-o', target, '-F', '-']);
    reply.type('application/octet-stream');
    return reply.send(child.stdout);
  });

  app.get('/version', async () => {
    const { stdout } = await sh('gpsbabel -V | head -n 2');
    return { version: stdout.trim() };
  });

  app.put('/gpx/:name', async (req, reply) => {
    const { name } = req.params as { name: string };
    const file = resolve(GPX, name);
    if (!file.startsWith(GPX)) return reply.badRequest('Bad name');
    await writeFile(file, String(req.body));
    return reply.code(204).send();
  });

  app.put('/tracks/:name', async (req, reply) => {
    const { name } = req.params as { name: string };
    const target = resolve(GPX, name);
    if (!target.startsWith(GPX + sep)) return reply.badRequest('Bad name');
    await writeFile(target, String(req.body));
    return reply.code(204).send();
  });

  app.get('/gpx/trip/:trip', async (req) => {
    const trip = Number.parseInt((req.params as { trip: string }).trip, 10);
    return readFile(join(GPX, `${trip}.gpx`), 'utf8');
  });

  // Alert rules look like "speed > 90 && depot == 'North'"
  app.post('/alerts/try', async (req) => {
    const { rule, sample } = req.body as { rule: string; sample: Record<string, unknown> };
    const names = Object.keys(sample);
    const check = new Function(...names, `return Boolean(${rule})`);
    return { fires: check(...names.map((n) => sample[n])) };
  });

  const parser = new Parser({ operators: { assignment: false, fndef: false } });

  app.post('/alerts/check', async (req) => {
    const { rule, sample } = req.body as { rule: string; sample: { speed: number; fuel: number } };
    const expression = parser.parse(String(rule));
    return { fires: Boolean(expression.evaluate({ speed: Number(sample.speed), fuel: Number(sample.fuel) })) };
  });
}
