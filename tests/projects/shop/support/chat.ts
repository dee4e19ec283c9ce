import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { prisma } from './db';

const incoming = z.discriminatedUnion('type', [
  z.object({ type: z.literal('join'), conversationId: z.string().uuid() }),
  z.object({ type: z.literal('message'), conversationId: z.string().uuid(), text: z.string().min(1).max(2000) }),
]);

const rooms = new Map<string, Set<WebSocket>>();

export function attachChat(server: Server): void {
  const sockets = new WebSocketServer({ server, path: '/chat', maxPayload: 16 * 1024 });

  sockets.on('connection', (socket) => {
    socket.on('message', async (data) => {
      const message = incoming.parse(JSON.parse(data.toString()));
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
