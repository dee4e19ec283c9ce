import type { RequestHandler, Response } from 'express';
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { prisma } from './db';
import { required } from './env';

const incoming = z.discriminatedUnion('type', [
  z.object({ type: z.literal('join'), conversationId: z.string().uuid() }),
  z.object({ type: z.literal('message'), conversationId: z.string().uuid(), text: z.string().min(1).max(2000) }),
]);
const deskUrl = required('DESK_URL');

interface SessionRequest extends IncomingMessage {
  session?: { agentId?: string; customerId?: string };
}

const rooms = new Map<string, Set<WebSocket>>();

async function mayJoin(session: SessionRequest['session'], id: string): Promise<boolean> {
  if (session?.agentId) return true;
  const own = await prisma.conversation.findFirst({ where: { id, customerId: session?.customerId }, select: { id: true } });
  return session?.customerId !== undefined && own !== null;
}

export function attachChat(server: Server, sessions: RequestHandler): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 16 * 1024 });

  server.on('upgrade', (req: SessionRequest, stream, head) => {
    sessions(req as never, {} as Response, () => {
      const isSignedIn = Boolean(req.session?.agentId ?? req.session?.customerId);
      if (req.headers.origin !== deskUrl || !isSignedIn) {
        stream.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(req, stream, head, (socket) => sockets.emit('connection', socket, req));
    });
  });

  sockets.on('connection', (socket, req: SessionRequest) => {
    socket.on('message', async (data) => {
      const message = incoming.parse(JSON.parse(data.toString()));
      if (!(await mayJoin(req.session, message.conversationId))) {
        socket.close(4403);
        return;
      }
      const room = rooms.get(message.conversationId) ?? new Set<WebSocket>();
      rooms.set(message.conversationId, room.add(socket));
      if (message.type === 'message') {
        await prisma.message.create({ data: { conversationId: message.conversationId, text: message.text } });
        for (const member of room) {
          member.send(JSON.stringify({ text: message.text }));
        }
      }
    });
    socket.on('close', () => {
      for (const room of rooms.values()) room.delete(socket);
    });
  });
}
