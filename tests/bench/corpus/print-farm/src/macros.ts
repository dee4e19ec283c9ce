import type { FastifyPluginAsync } from 'fastify';
import { Worker } from 'node:worker_threads';
import { engine } from './macroEngine.js';

export const macroRoutes: FastifyPluginAsync = async (app) => {
  app.put<{ Params: { name: string }; Body: { source: string } }>('/:name', async ({ params, body }) => {
    engine.define(params.name, body.source);
    return { defined: params.name };
  });

  app.put<{ Params: { name: string }; Body: { source: string } }>('/:name/alias', async ({ params, body }) => {
    engine.alias(params.name, body.source);
    return { defined: params.name };
  });

  app.get<{ Params: { name: string }; Querystring: { layer: string } }>('/:name/preview', async ({ params, query }) => {
    return { gcode: engine.run(params.name, Number(query.layer), Number(query.layer) * 0.2) };
  });

  // Long simulations run in a worker
  app.post<{ Body: { script: string; layers: number } }>('/simulate', async ({ body }) => {
    const worker = new Worker(`const { workerData, parentPort } = require('node:worker_threads'); ${body.script}`, { eval: true, workerData: body.layers });
    return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  });

  app.post<{ Body: { script: string; layers: number } }>('/estimate', async ({ body }) => {
    const worker = new Worker("const { workerData, parentPort } = require('node:worker_threads'); parentPort.postMessage(workerData * 42)", { eval: true, workerData: Number(body.layers) });
    return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  });
};
