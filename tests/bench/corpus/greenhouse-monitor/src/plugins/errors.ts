import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ZodError } from 'zod'

export function gatewayErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof ZodError) return reply.code(422).send({ issues: error.issues })
  request.log.error(error)
  return reply.code(error.statusCode ?? 500).send({ ok: false, message: error.message })
}

export function consoleErrors(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof ZodError) return reply.code(422).send({ issues: error.issues })
  request.log.error(error)
  const status = error.statusCode ?? 500
  return reply.code(status).send({ ok: false, message: status < 500 ? error.message : 'Internal error' })
}
