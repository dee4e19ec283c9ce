import type { FastifyPluginAsync } from 'fastify';
import { onPrinter, printerHost } from './remote.js';

interface Move {
  Params: { name: string };
  Body: { axis: string; distance: number; gcode?: string };
}

const AXES = ['X', 'Y', 'Z'] as const;

export const machineRoutes: FastifyPluginAsync = async (app) => {
  app.post<Move>('/:name/gcode', async (request) => {
    const { gcode } = request.body;
    const output = await onPrinter(printerHost(request.params.name), `echo "${gcode}" > /dev/ttyUSB0 && tail -1 /var/log/printer`);
    return { output };
  });

  app.post<Move>('/:name/move', async (request) => {
    const axis = AXES.find((known) => known === request.body.axis) ?? 'X';
    const distance = Number(request.body.distance).toFixed(2);
    const output = await onPrinter(printerHost(request.params.name), `echo "G1 ${axis}${distance}" > /dev/ttyUSB0`);
    return { output };
  });

  app.get<Move>('/:name/temperature', async (request) => {
    return { output: await onPrinter(printerHost(request.params.name), 'cat /run/printer/temperature') };
  });

  app.get<{ Querystring: { address: string } }>('/camera', async (request, reply) => {
    const snapshot = await fetch('http://' + request.query.address + ':8080/?action=snapshot');
    return reply.type('image/jpeg').send(Buffer.from(await snapshot.arrayBuffer()));
  });

  app.get<{ Querystring: { printer: string } }>('/snapshot', async (request, reply) => {
    const snapshot = await fetch('http://' + printerHost(request.query.printer) + ':8080/?action=snapshot');
    return reply.type('image/jpeg').send(Buffer.from(await snapshot.arrayBuffer()));
  });
};
