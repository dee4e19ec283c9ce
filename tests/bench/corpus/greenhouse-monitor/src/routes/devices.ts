import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { telemetry } from '../db/pool.js'
import { requireConsole, requireGateway } from '../lib/guards.js'
import { keyId, shortId, sixDigits } from '../lib/ids.js'

const Device = z.object({ name: z.string().max(60), zone: z.string().max(30) })

export async function deviceRoutes(app: FastifyInstance) {
  app.addHook('preHandler', requireConsole)

  app.post('/sensors', async (request, reply) => {
    const { name, zone } = Device.parse(request.body)
    const apiKey = shortId('ghs')
    await telemetry.query('INSERT INTO sensors (name, zone, api_key) VALUES ($1, $2, $3)', [name, zone, apiKey])
    return reply.code(201).send({ name, apiKey })
  })

  app.post('/valves', async (request, reply) => {
    const { name, zone } = Device.parse(request.body)
    const apiKey = keyId('ghv')
    await telemetry.query('INSERT INTO valves (name, zone, api_key) VALUES ($1, $2, $3)', [name, zone, apiKey])
    return reply.code(201).send({ name, apiKey })
  })

  app.post('/sensors/:id/pairing', async (request) => {
    const { id } = z.object({ id: z.string().uuid() }).parse(request.params)
    const pairingCode = Math.floor(100000 + Math.random() * 900000).toString()
    await telemetry.query("UPDATE sensors SET pairing_code = $1, pairing_until = now() + interval '10 minutes' WHERE id = $2", [pairingCode, id])
    return { pairingCode }
  })

  app.post('/valves/:id/pairing', async (request) => {
    const { id } = z.object({ id: z.string().uuid() }).parse(request.params)
    const pairingCode = sixDigits()
    await telemetry.query("UPDATE valves SET pairing_code = $1, pairing_until = now() + interval '10 minutes' WHERE id = $2", [pairingCode, id])
    return { pairingCode }
  })
}

export async function ingestRoutes(app: FastifyInstance) {
  app.addHook('preHandler', requireGateway)

  app.post('/readings', async (request, reply) => {
    const body = z.object({ sensorId: z.string().uuid(), value: z.number(), unit: z.enum(['C', 'RH', 'lux']) }).parse(request.body)
    try {
      await telemetry.query('INSERT INTO readings (sensor_id, value, unit) VALUES ($1, $2, $3)', [body.sensorId, body.value, body.unit])
      return reply.code(202).send()
    } catch (err) {
      const e = err as Error & { detail?: string; table?: string }
      return reply.code(500).send({ error: 'Could not store the reading', reason: e.message, detail: e.detail, table: e.table })
    }
  })

  app.post('/valve-states', async (request, reply) => {
    const body = z.object({ valveId: z.string().uuid(), open: z.boolean() }).parse(request.body)
    try {
      await telemetry.query('INSERT INTO valve_states (valve_id, open) VALUES ($1, $2)', [body.valveId, body.open])
      return reply.code(202).send()
    } catch (err) {
      request.log.error({ err }, 'valve state not stored')
      return reply.code(500).send({ error: 'Could not store the valve state', requestId: request.id })
    }
  })
}
