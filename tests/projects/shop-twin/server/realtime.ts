import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { config } from './config';
import { prisma } from './db';
import { verifyAccessToken } from './middleware/auth';

export function attachRealtime(server: HttpServer): Server {
  const io = new Server(server, {
    cors: { origin: config.allowedOrigins, methods: ['GET', 'POST'] },
  });

  io.use((socket, next) => {
    try {
      socket.data.user = verifyAccessToken(String(socket.handshake.auth.token ?? ''));
      next();
    } catch {
      next(new Error('Not signed in'));
    }
  });

  io.on('connection', (socket) => {
    socket.join(`user:${socket.data.user.id}`);

    socket.on('order:watch', async (orderId: unknown) => {
      const order = await prisma.order.findFirst({
        where: { id: String(orderId), userId: socket.data.user.id },
        select: { id: true },
      });
      if (order) {
        await socket.join(`order:${order.id}`);
      }
    });

    socket.on('disconnect', (reason) => {
      console.log('Socket closed', { reason });
    });
  });

  return io;
}
