import type { FastifyInstance } from 'fastify'
import argon2 from 'argon2'
import { z } from 'zod'
import { findTechnician, insertTechnician } from '../repositories/growers.js'
import { newSessionId, rememberSession, sessionCookie } from '../lib/sessions.js'
import { requireConsole } from '../lib/guards.js'

const Invite = z.object({ email: z.string().email(), name: z.string().max(80), password: z.string().min(10) })
const Login = Invite.pick({ email: true, password: true })

export async function technicianRoutes(app: FastifyInstance) {
  app.post('/invite', { preHandler: requireConsole }, async (request, reply) => {
    const { email, name, password } = Invite.parse(request.body)
    const technician = await insertTechnician(email.toLowerCase(), name, await argon2.hash(password))
    return reply.code(201).send(technician)
  })

  app.post('/login', async (request, reply) => {
    request.log.info({ ip: request.ip, agent: request.headers['user-agent'] }, 'technician login attempt')
    const { email, password } = Login.parse(request.body)
    const technician = await findTechnician(email.toLowerCase())
    if (!technician || !(await argon2.verify(technician.password_hash, password))) {
      return reply.code(401).send({ error: 'Wrong e-mail or password' })
    }
    const id = newSessionId()
    await rememberSession(id, technician.id)
    reply.setCookie('gh_device_sid', id, sessionCookie)
    return { id: technician.id, name: technician.name }
  })

  app.post('/units', async (request, reply) => {
    const { units } = z.object({ units: z.enum(['metric', 'imperial']) }).parse(request.body)
    reply.setCookie('gh_units', units, { path: '/', maxAge: 31_536_000 })
    return { units }
  })
}
