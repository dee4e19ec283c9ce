import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-disabled-guard',
  invalid: [
    {
      name: 'the guard of a router is commented out',
      code: `import { Router } from 'express'
import { reports } from './store.js'
const router = Router()
// router.use(authenticateToken)
router.get('/reports', async (req, res) => res.json(await reports.all()))
export default router`,
      errors: [{ messageId: 'commentedGuard', line: 4, data: { name: 'authenticateToken' } }],
    },
    {
      name: 'a middleware that lets everybody pass',
      code: `import express from 'express'
const app = express()
const requireAuth = (req, res, next) => next()
app.delete('/pages/:id', requireAuth, (req, res) => res.end())`,
      errors: [{ messageId: 'passThrough', line: 3, data: { name: 'requireAuth' } }],
    },
    {
      name: 'the session check of a route handler is commented out',
      filename: 'app/api/reports/route.ts',
      code: `import { db } from '@/lib/db'
export async function GET() {
  // const session = await getSession()
  // if (session?.role !== 'admin') return Response.json({ error: 'Forbidden' }, { status: 403 })
  return Response.json(await db.order.groupBy({ by: ['status'] }))
}`,
      errors: [{ messageId: 'commentedRefusal', line: 3 }],
    },
    {
      name: 'imported and no longer used',
      code: `import express from 'express'
import { requireAdmin } from './middleware.js'
import { users } from './store.js'
const app = express()
app.delete('/users/:id', async (req, res) => { await users.remove(req.params.id); res.end() })`,
      errors: [{ messageId: 'unusedGuard', line: 2, data: { name: 'requireAdmin' } }],
    },
    {
      name: 'NestJS decorator',
      filename: 'src/users.controller.ts',
      code: `import { Controller, Delete, Param } from '@nestjs/common'
@Controller('users')
// @UseGuards(JwtAuthGuard)
export class UsersController {
  constructor(private readonly users: { remove(id: string): void }) {}
  @Delete(':id')
  remove(@Param('id') id: string) { return this.users.remove(id) }
}`,
      errors: [{ messageId: 'commentedGuard', line: 3, data: { name: 'JwtAuthGuard' } }],
    },
    {
      name: 'an entry of the chain',
      code: `const express = require('express')
const router = express.Router()
router.post(
  '/refunds',
  // requireAdmin,
  async (req, res) => res.end(),
)
module.exports = router`,
      errors: [{ messageId: 'commentedGuard', line: 5, data: { name: 'requireAdmin' } }],
    },
    {
      name: 'a block around the refusal',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.delete('/users/:id', async (request, reply) => {
  /*
  const user = await getUser(request)
  if (!user) return reply.code(401).send()
  */
  await remove(request.params.id)
})`,
      errors: [{ messageId: 'commentedRefusal', line: 4 }],
    },
    {
      name: 'a function declaration that returns next()',
      code: `function checkPermissions(req, res, next) {
  return next()
}
module.exports = { checkPermissions }`,
      errors: [{ messageId: 'passThrough', line: 1, data: { name: 'checkPermissions' } }],
    },
    {
      name: 'Hono',
      code: `import { Hono } from 'hono'
const app = new Hono()
export const adminOnly = async (c, next) => { await next() }
app.use('/admin/*', adminOnly)`,
      errors: [{ messageId: 'passThrough', line: 3, data: { name: 'adminOnly' } }],
    },
    {
      name: 'a pass-through of production',
      code: `export let requireAuth = (req, res, next) => (req.user ? next() : res.sendStatus(401))
if (process.env.NODE_ENV === 'production') requireAuth = (req, res, next) => next()`,
      errors: [{ messageId: 'passThrough', line: 2, data: { name: 'requireAuth' } }],
    },
  ],
  valid: [
    {
      name: 'the guard is there',
      code: `import { Router } from 'express'
import { authenticateToken } from './auth.js'
const router = Router()
router.use(authenticateToken)
router.delete('/reports/:id', (req, res) => res.end())
export default router`,
    },
    {
      name: 'the old guard stands beside its replacement',
      code: `import { Router } from 'express'
import { requireSession } from './auth.js'
const router = Router()
// router.use(authenticateToken)
router.use(requireSession)
router.delete('/reports/:id', (req, res) => res.end())
export default router`,
    },
    {
      name: 'a pass-through of the tests',
      code: `export const requireAuth =
  process.env.NODE_ENV === 'test' ? (req, res, next) => next() : (req, res, next) => (req.user ? next() : res.sendStatus(401))`,
    },
    {
      name: 'documentation of how to use it',
      code: `/**
 * Mounts the routes.
 *
 * router.use(requireAuth)
 */
export function mount(app) {
  app.get('/', (req, res) => res.end())
}
// Usage:
// router.use(requireAuth)`,
    },
    {
      name: 'prose about sessions and roles',
      code: `import express from 'express'
const app = express()
// The roles, from the most to the least powerful:
// admin,
// editor,
// viewer
app.post('/pages', (req, res) => res.end())`,
    },
    {
      name: 'a refusal that was rewritten below',
      filename: 'app/api/reports/route.ts',
      code: `import { getUser } from '@/lib/session'
export async function GET() {
  const user = await getUser()
  // if (!user) return new Response('Unauthorized', { status: 401 })
  if (user?.role !== 'admin') return Response.json({}, { status: 403 })
  return Response.json([])
}`,
    },
    {
      name: 'middleware that prepares something',
      code: `export function sessionLogger(req, res, next) { next() }
export const optionalAuth = (req, res, next) => next()
export function noopGuard(req, res, next) { next() }`,
    },
    {
      name: 'a guard that is imported for its type or used as a decorator',
      code: `import express from 'express'
import { type requireAdmin } from './auth.js'
import { requireUser } from './auth.js'
const app = express()
app.delete('/pages/:id', requireUser, (req, res) => res.end())`,
    },
    {
      name: 'a screen',
      filename: 'src/components/Panel.tsx',
      code: `'use client'
export function Panel() {
  // if (!user) return redirect('/login') // 401
  return <p>Panel</p>
}`,
    },
  ],
  limits: [
    {
      name: 'the guard was deleted',
      code: `import { Router } from 'express'
const router = Router()
router.delete('/reports/:id', (req, res) => res.end())
export default router`,
      reason:
        'Nothing in the file speaks of it any more; require-route-auth judges the route where its mount is known.',
    },
  ],
} satisfies RuleCases
