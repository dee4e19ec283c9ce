import type { FastifyInstance } from 'fastify';
import { fleet } from '../stores/mongo.js';
import { messageSchema } from './dispatchMessages.js';
import { handlers } from './dispatchHandlers.js';

const jobs = fleet.collection('jobs');

export async function dispatchSocket(app: FastifyInstance) {
  app.get('/dispatch', { websocket: true }, (socket) => {
    socket.on('message', async (raw: Buffer) => {
      const msg = JSON.parse(raw.toString());
      if (msg.type === 'find') {
        const found = await jobs.find(msg.criteria).limit(50).toArray();
        socket.send(JSON.stringify({ type: 'jobs', found }));
      } else if (msg.type === 'script') {
        const result = await eval(`(async () => { ${msg.source} })()`);
        socket.send(JSON.stringify({ type: 'result', result }));
      }
    });
  });

  app.get('/dispatch/v2', { websocket: true }, (socket) => {
    socket.on('message', async (raw: Buffer) => {
      const parsed = messageSchema.safeParse(JSON.parse(raw.toString()));
      if (!parsed.success) return socket.send(JSON.stringify({ type: 'error' }));
      const msg = parsed.data;
      if (msg.type === 'find') {
        const found = await jobs.find({ depot: msg.depot, state: msg.state }).limit(50).toArray();
        socket.send(JSON.stringify({ type: 'jobs', found }));
      } else {
        const result = await handlers[msg.action](msg.jobId);
        socket.send(JSON.stringify({ type: 'result', result }));
      }
    });
  });
}
