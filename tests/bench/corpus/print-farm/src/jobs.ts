import type { FastifyPluginAsync } from 'fastify';
import { Type, type Static } from '@sinclair/typebox';
import { $ } from 'zx';
import shell from 'shelljs';
import { slicerCommand, slicerArguments } from './slicer.js';

const Search = Type.Object({ customer: Type.Optional(Type.String()), material: Type.Optional(Type.String()) }, { additionalProperties: false });

interface SearchBody {
  customer?: string;
  material?: string;
}

export const jobRoutes: FastifyPluginAsync = async (app) => {
  app.post<{ Body: SearchBody }>('/search', async ({ body: { customer, material } }) => {
    return app.jobs.newest({ customer, material });
  });

  app.post<{ Body: Static<typeof Search> }>('/find', { schema: { body: Search } }, async ({ body: { customer, material } }) => {
    return app.jobs.newest({ customer, material }, 100);
  });

  app.get<{ Querystring: { field: string; value: string } }>('/by', async (request) => {
    const { field, value } = request.query;
    return app.jobs.newest(JSON.parse(`{"${field}": ${value}}`));
  });

  app.get<{ Querystring: { field: string; value: string } }>('/with', async (request) => {
    const { field, value } = request.query;
    const key = field === 'number' ? 'number' : 'material';
    return app.jobs.one(key, key === 'number' ? Number(value) : String(value));
  });

  app.post<{ Body: { numbers: unknown[] } }>('/release', async ({ body }) => {
    await Promise.all(body.numbers.map((number) => app.jobs.setState(number, 'released')));
    return { released: true };
  });

  app.post<{ Body: { numbers: unknown[] } }>('/hold', async ({ body }) => {
    const numbers = body.numbers.map(Number).filter(Number.isInteger);
    await Promise.all(numbers.map((number) => app.jobs.setState(number, 'on hold')));
    return { held: numbers.length };
  });

  // Slices a model that lies in the spool
  app.post<{ Body: { model: string; profile: string; layer?: string } }>('/slice', async (request, reply) => {
    const { code, stderr } = shell.exec(slicerCommand(request.body), { silent: true });
    return code === 0 ? { sliced: true } : reply.code(422).send({ error: stderr.slice(0, 200) });
  });

  app.post<{ Body: { model: string; profile: string; layer?: string } }>('/slice-file', async (request, reply) => {
    const result = await $({ nothrow: true })`prusa-slicer ${slicerArguments(request.body)}`;
    return result.exitCode === 0 ? { sliced: true } : reply.code(422).send({ error: 'Slicing failed' });
  });

  app.post<{ Body: { pages: string } }>('/label', async ({ body }) => {
    await $`bash -c ${`lp -d labels -n ${body.pages} /srv/spool/label.pdf`}`;
    return { printed: true };
  });

  app.post<{ Body: { pages: string } }>('/sticker', async ({ body }) => {
    const copies = Math.min(50, Number.parseInt(body.pages, 10) || 1);
    await $`lp -d labels -n ${copies} /srv/spool/sticker.pdf`;
    return { printed: copies };
  });
};
