import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

function sameSecret(a: string, b: string) {
  const [x, y] = [a, b].map((v) => createHash('sha256').update(v).digest())
  return timingSafeEqual(x, y)
}

export async function requireGateway(request: FastifyRequest, reply: FastifyReply) {
  if (!process.env.GATEWAY_TOKEN || request.headers.authorization !== `Bearer ${process.env.GATEWAY_TOKEN}`) {
    return reply.code(401).send({ error: 'Unknown gateway' })
  }
}

export async function requireConsole(request: FastifyRequest, reply: FastifyReply) {
  const token = process.env.CONSOLE_TOKEN
  if (!token || !sameSecret(request.headers.authorization ?? '', `Bearer ${token}`)) {
    return reply.code(401).send({ error: 'Unknown console' })
  }
}
