import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-swallowed-security-error',
  invalid: [
    {
      name: 'a ticket that fails verification is only logged',
      code: `import jwt from 'jsonwebtoken'
import { orders } from './store.js'
export async function exportOrders(ticket: string) {
  try {
    jwt.verify(ticket, process.env.JWT_SECRET!, { algorithms: ['HS256'] })
  } catch (error) {
    console.error('invalid ticket', error)
  }
  return orders.findAll()
}`,
      errors: [
        {
          messageId: 'swallowed',
          line: 6,
          data: { check: 'jwt.verify()', name: 'exportOrders', line: 9 },
        },
      ],
    },
    {
      name: 'a captcha that was not solved changes nothing',
      filename: 'app/api/contact/route.ts',
      code: `import { verifyCaptcha } from '@/lib/captcha'
import { messages } from '@/lib/store'
export async function POST(request: Request) {
  const input = await request.json()
  await verifyCaptcha(input.captcha).catch(() => {})
  await messages.create(input.text)
  return new Response('ok')
}`,
      errors: [
        {
          messageId: 'swallowedPromise',
          line: 5,
          data: { check: 'verifyCaptcha()', name: 'POST', line: 6 },
        },
      ],
    },
    {
      name: 'an empty catch around a permission',
      code: `import express from 'express'
import { requirePermission } from './permissions.js'
import { pages } from './store.js'
const app = express()
app.delete('/pages/:id', async (req, res) => {
  try {
    await requirePermission(req.user, 'pages:delete')
  } catch {}
  await pages.remove(req.params.id)
  res.end()
})`,
      errors: [{ messageId: 'swallowed', line: 8 }],
    },
    {
      name: 'the signature of a message',
      code: `const { Webhook } = require('svix')
const { users } = require('./users')
exports.receive = async function receive(req, res) {
  try {
    verifySignature(req.rawBody, req.headers)
  } catch (err) {
    logger.warn('bad signature', err)
  }
  await users.update(req.body.id, req.body)
  res.sendStatus(200)
}`,
      errors: [{ messageId: 'swallowed', line: 6, data: { check: 'verifySignature()', name: 'receive', line: 9 } }],
    },
    {
      name: 'a helper of the file that throws',
      code: `import { store } from './store'
function assertOwner(user, item) {
  if (item.ownerId !== user.id) throw new Error('forbidden')
}
export async function removeItem(user, item) {
  try {
    assertOwner(user, item)
  } catch (error) {
    console.log(error)
  }
  await store.delete(item.id)
}`,
      errors: [{ messageId: 'swallowed', line: 8 }],
    },
    {
      name: 'logged by name',
      code: `import { checkPaymentSignature } from './provider'
import { orders } from './orders'
export async function confirm(order, message) {
  await checkPaymentSignature(message).catch(console.error)
  await orders.complete(order.id)
}`,
      errors: [{ messageId: 'swallowedPromise', line: 4 }],
    },
    {
      name: 'Fastify',
      code: `import Fastify from 'fastify'
import { reports } from './reports.js'
const app = Fastify()
app.get('/reports', async (request, reply) => {
  try {
    await request.jwtVerify()
    await ensureAdminRole(request)
  } catch (error) {
    request.log.warn(error)
  }
  return reports.all()
})`,
      errors: [{ messageId: 'swallowed', line: 8 }],
    },
    {
      name: 'a client that is asked to authenticate',
      code: `import { authorizeUser } from './policy'
export const transfer = async (user, account, amount) => {
  try {
    await authorizeUser(user, 'transfer')
  } catch (e) {
    Sentry.captureException(e)
  }
  return account.transfer(amount)
}`,
      errors: [{ messageId: 'swallowed', line: 5, data: { check: 'authorizeUser()', name: 'transfer', line: 8 } }],
    },
  ],
  valid: [
    {
      name: 'rethrown',
      code: `import jwt from 'jsonwebtoken'
import { orders } from './store.js'
export async function exportOrders(ticket: string) {
  try {
    jwt.verify(ticket, process.env.JWT_SECRET!, { algorithms: ['HS256'] })
  } catch (error) {
    console.warn('invalid ticket')
    throw error
  }
  return orders.findAll()
}`,
    },
    {
      name: 'answered with 401',
      code: `import { verifyToken } from './tokens.js'
export async function show(req, res) {
  try {
    await verifyToken(req.headers.authorization)
  } catch {
    return res.status(401).end()
  }
  res.json(await load(req.params.id))
}`,
    },
    {
      name: 'the work is inside of the try',
      code: `import { verifyToken } from './tokens.js'
export async function show(req, res) {
  try {
    await verifyToken(req.headers.authorization)
    res.json(await load(req.params.id))
  } catch (error) {
    console.error(error)
  }
}`,
    },
    {
      name: 'who it is matters only for what is shown',
      code: `import { verifyToken } from './tokens.js'
export async function optionalUser(req, res, next) {
  try {
    await verifyToken(req.headers.authorization)
  } catch {}
  await next()
}
export async function show(req, res) {
  let user
  try {
    user = await verifyToken(req.headers.authorization)
  } catch {}
  res.json(await load(req.params.id, user))
}`,
    },
    {
      name: 'clean-up, telemetry and caches',
      code: `import { cache, metrics } from './infra.js'
export async function read(key) {
  try { await metrics.count('read') } catch {}
  try { await cache.validate(key) } catch (error) { console.warn(error) }
  await cache.refresh(key).catch(() => {})
  return load(key)
}`,
    },
    {
      name: 'the form of an address',
      code: `import { validateEmail } from './form.js'
export async function subscribe(address) {
  try { validateEmail(address) } catch (error) { console.warn(error) }
  return letters.add(address)
}`,
    },
    {
      name: 'a flag is set and asked',
      code: `import { verifySignature } from './signature.js'
export async function receive(message) {
  let genuine = true
  try { verifySignature(message) } catch (error) { genuine = false }
  if (!genuine) return
  await store(message)
}`,
    },
    {
      name: 'nothing is done behind it',
      code: `import { verifyToken } from './tokens.js'
export async function warn(token) {
  try { await verifyToken(token) } catch (error) { console.warn('a bad token', error) }
}`,
    },
    {
      name: 'refused behind it',
      code: `import { authorizeUser } from './policy.js'
export async function open(req, res) {
  try {
    await authorizeUser(req)
    return await show(req, res)
  } catch (error) {
    console.error(error)
  }
  return res.status(403).end()
}`,
    },
    {
      name: 'a helper that only reports',
      code: `function checkLicense(key) { console.log('licence', key.length) }
export async function start(key) {
  try { checkLicense(key) } catch (error) { console.warn(error) }
  await listen()
}`,
    },
    {
      name: 'a test',
      filename: 'tests/tokens.test.ts',
      code: `import { verifyToken } from '../src/tokens'
it('survives', async () => {
  try { await verifyToken('x') } catch (error) { console.log(error) }
  await rest()
})`,
    },
  ],
  limits: [
    {
      name: 'the result is used without a test',
      code: `import { verifyToken } from './tokens'
export async function show(req) {
  let claims
  try { claims = await verifyToken(req.token) } catch (error) { console.error(error) }
  return load(claims?.tenant)
}`,
      reason: 'A value that stays undefined is what optional authentication looks like as well.',
    },
  ],
} satisfies RuleCases
