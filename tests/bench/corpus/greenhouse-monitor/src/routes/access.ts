import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { accounts, telemetry } from '../db/pool.js'
import { DoorVault, PinVault, snapshotEtag } from '../security/pinVault.js'
import { requireConsole } from '../lib/guards.js'

const Change = z.object({ ownerId: z.string().uuid(), password: z.string().min(8) })

export async function accessRoutes(app: FastifyInstance, opts: { pins: PinVault; doors: DoorVault }) {
  app.addHook('preHandler', requireConsole)

  app.put('/kiosk', async (request) => {
    const { ownerId, password } = Change.parse(request.body)
    const verifier = opts.pins.protect(password)
    await accounts.query('UPDATE kiosks SET verifier = $1 WHERE owner_id = $2', [verifier, ownerId])
    return { ok: true }
  })

  app.put('/door', async (request) => {
    const { ownerId, password } = Change.parse(request.body)
    const verifier = opts.doors.protect(password)
    await accounts.query('UPDATE doors SET verifier = $1 WHERE owner_id = $2', [verifier, ownerId])
    return { ok: true }
  })

  app.get('/snapshot', async (request, reply) => {
    const { rows } = await telemetry.query('SELECT zone, avg(value) AS value FROM readings_hourly GROUP BY zone')
    const etag = snapshotEtag(rows)
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.header('etag', etag).send(rows)
  })
}
