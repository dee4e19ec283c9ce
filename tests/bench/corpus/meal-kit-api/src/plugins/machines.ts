import type { FastifyReply, FastifyRequest } from 'fastify';
import { env } from '#/utils/env';
import { sameText } from '#/utils/crypto';

// Label printers in the kitchen identify themselves with a shared token.
export async function printerOnly(req: FastifyRequest, reply: FastifyReply) {
  const expected = env.PRINTER_TOKEN;
  if (!expected) return;
  if (!sameText(String(req.headers['x-printer-token'] ?? ''), expected)) {
    return reply.code(401).send({ error: 'Unknown printer' });
  }
}

export async function displayOnly(req: FastifyRequest, reply: FastifyReply) {
  const token = String(req.headers['x-display-token'] ?? '');
  if (!sameText(token, env.KITCHEN_TOKEN)) {
    return reply.code(401).send({ error: 'Unknown display' });
  }
}
