import type { Server as HttpServer } from 'node:http';
import jwt from 'jsonwebtoken';
import { Server } from 'socket.io';
import { config } from './config';
import { prisma } from './db';
import type { SessionUser } from './types';

export function attachRealtime(server: HttpServer): Server {
  const io = new Server(server, {
    cors: { origin: '*', methods: ['GET', 'POST'] },
  });

  io.use((socket, next) => {
    try {
      const token = String(socket.handshake.auth.token ?? '');
      socket.data.user = jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] }) as SessionUser;
      next();
    } catch {
      next(new Error('Not signed in'));
    }
  });

  io.on('connection', (socket) => {
    socket.join(`user:${socket.handshake.auth.userId}`);

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
