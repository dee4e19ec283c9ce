import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { findByCredentials, insertGrower } from '../repositories/growers.js'
import { newSessionId, rememberSession } from '../lib/sessions.js'

const Signup = z.object({ email: z.string().email(), name: z.string().max(80), password: z.string().min(10) })
const Login = Signup.pick({ email: true, password: true })

export async function growerRoutes(app: FastifyInstance) {
  app.post('/signup', async (request, reply) => {
    const { email, name, password } = Signup.parse(request.body)
    const grower = await insertGrower(email.toLowerCase(), name, password)
    return reply.code(201).send(grower)
  })

  app.post('/login', async (request, reply) => {
    request.log.info({ headers: request.headers, payload: request.body }, 'login attempt')
    const { email, password } = Login.parse(request.body)
    const grower = await findByCredentials(email.toLowerCase(), password)
    if (!grower) return reply.code(401).send({ error: 'Wrong e-mail or password' })
    const id = newSessionId()
    await rememberSession(id, grower.id)
    reply.setCookie('gh_device_sid', id, { path: '/', maxAge: 86_400 })
    return { id: grower.id, name: grower.name }
  })
}
