import Fastify from 'fastify'
import cookie from '@fastify/cookie'
import cors from '@fastify/cors'
import growerSession from './plugins/growerSession.js'
import consoleSession from './plugins/consoleSession.js'
import { consoleErrors, gatewayErrors } from './plugins/errors.js'
import { growerRoutes } from './routes/growers.js'
import { technicianRoutes } from './routes/technicians.js'
import { deviceRoutes, ingestRoutes } from './routes/devices.js'
import { accessRoutes } from './routes/access.js'
import { digestRoutes } from './routes/digest.js'
import { dashboardCors, partnerOrigin } from './plugins/origins.js'
import { DoorVault, PinVault } from './security/pinVault.js'

const app = Fastify({ logger: { level: process.env.LOG_LEVEL ?? 'info' } })
await app.register(cookie)

await app.register(async (scope) => {
  await scope.register(cors, { origin: [/.*/], credentials: true })
  await scope.register(growerSession)
  await scope.register(growerRoutes, { prefix: '/growers' })
})

await app.register(async (scope) => {
  await scope.register(cors, dashboardCors)
  await scope.register(consoleSession, { secret: process.env.CONSOLE_SESSION_SECRET })
  scope.setErrorHandler(consoleErrors)
  await scope.register(technicianRoutes, { prefix: '/technicians' })
  await scope.register(deviceRoutes, { prefix: '/devices' })
  await scope.register(digestRoutes, { prefix: '/digests' })
})

await app.register(async (scope) => {
  await scope.register(cors, { origin: (origin, cb) => cb(null, origin ?? false), credentials: true })
  scope.setErrorHandler(gatewayErrors)
  await scope.register(ingestRoutes, { prefix: '/ingest' })
})

await app.register(async (scope) => {
  await scope.register(cors, { origin: partnerOrigin, credentials: true })
  const pepper = process.env.PIN_PEPPER
  if (!pepper) throw new Error('PIN_PEPPER must be set')
  await scope.register(accessRoutes, { prefix: '/access', pins: new PinVault(Buffer.from(pepper, 'base64')), doors: new DoorVault() })
})

await app.listen({ port: Number(process.env.PORT ?? 3000), host: '0.0.0.0' })
