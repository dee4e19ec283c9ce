import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-route-auth',
  invalid: [
    {
      name: 'one route without the guard that its neighbours have',
      code: `import express from 'express'
import { requireAuth } from './middleware/auth.js'
import { db } from './db.js'
const app = express()
app.put('/api/articles/:id', requireAuth, async (req, res) => {
  res.json(await db.article.update({ where: { id: req.params.id }, data: { title: req.body.title } }))
})
app.delete('/api/articles/:id', async (req, res) => {
  await db.article.delete({ where: { id: req.params.id } })
  res.sendStatus(204)
})`,
      errors: [
        {
          messageId: 'unguardedRoute',
          line: 8,
          data: { route: 'DELETE /api/articles/:id', change: '`db.article.delete()`, line 9' },
        },
      ],
    },
    {
      name: 'an administrative route that asks nobody',
      code: `import express from 'express'
import { coupons } from './store.js'
const app = express()
app.post('/admin/coupons', async (req, res) => {
  await coupons.create({ code: req.body.code, percent: 20 })
  res.sendStatus(201)
})
app.post('/admin/banners', async (req, res) => {
  await coupons.create({ code: req.body.code })
  res.sendStatus(201)
})`,
      errors: [
        {
          messageId: 'unguardedSensitiveRoute',
          line: 4,
          data: { route: 'POST /admin/coupons', change: '`coupons.create()`, line 5' },
        },
      ],
    },
    {
      name: 'the list behind an administrative path',
      code: `const express = require('express')
const users = require('./users')
const app = express()
app.get('/admin/users', async (req, res) => {
  res.json(await users.findAll())
})`,
      errors: [{ messageId: 'unguardedRead', line: 4, data: { route: 'GET /admin/users' } }],
    },
    {
      name: 'a file in which nobody is asked',
      code: `import { Hono } from 'hono'
import { notes } from './notes'
const app = new Hono()
app.post('/notes', async (c) => {
  const body = await c.req.json()
  await notes.insert(body.text)
  return c.json({ ok: true })
})
export default app`,
      filename: 'src/index.ts',
      errors: [
        {
          messageId: 'unguardedFile',
          line: 4,
          data: { route: 'POST /notes', change: '`notes.insert()`, line 6' },
        },
      ],
    },
    {
      name: 'Next.js route handlers side by side',
      filename: 'app/api/team/[id]/route.ts',
      code: `import { NextResponse } from 'next/server'
import { getServerSession } from 'next-auth'
import { db } from '@/lib/db'
export async function PATCH(request: Request, { params }: { params: { id: string } }) {
  const session = await getServerSession()
  if (!session) return NextResponse.json({ error: 'Unauthorized' }, { status: 401 })
  return NextResponse.json(await db.team.update({ where: { id: params.id }, data: { name: 'x' } }))
}
export async function DELETE(request: Request, { params }: { params: { id: string } }) {
  await db.team.delete({ where: { id: params.id } })
  return NextResponse.json({ ok: true })
}`,
      errors: [
        {
          messageId: 'unguardedRoute',
          line: 9,
          data: { route: 'DELETE /api/team/[id]', change: '`db.team.delete()`, line 10' },
        },
      ],
    },
    {
      name: 'Next.js API route of the pages folder, outside of the matcher of the middleware',
      filename: 'pages/api/users/remove.ts',
      code: `import { db } from '../../../lib/db'
export default async function handler(req, res) {
  await db.user.delete({ where: { id: req.body.id } })
  res.status(200).json({ ok: true })
}`,
      files: {
        'package.json': '{"name":"app"}',
        'middleware.ts': `import { auth } from './auth'
export default auth
export const config = { matcher: ['/dashboard/:path*'] }
// answers 401 without a session`,
      },
      errors: [
        {
          messageId: 'unguardedSensitiveRoute',
          line: 2,
          data: { route: 'ANY /api/users/remove', change: '`db.user.delete()`, line 3' },
        },
      ],
    },
    {
      name: 'Fastify, with hooks that only log',
      code: `import Fastify from 'fastify'
import { orders } from './orders.js'
const app = Fastify()
app.addHook('onRequest', async (request) => { request.log.info(request.url) })
app.patch('/orders/:id', async (request, reply) => {
  await orders.update(request.params.id, request.body)
  return { ok: true }
})`,
      errors: [
        {
          messageId: 'unguardedSensitiveRoute',
          line: 5,
          data: { route: 'PATCH /orders/:id', change: '`orders.update()`, line 6' },
        },
      ],
    },
    {
      name: 'NestJS: one method outside of the guards',
      filename: 'src/projects.controller.ts',
      code: `import { Controller, Delete, Param, Patch, Body, UseGuards } from '@nestjs/common'
import { JwtAuthGuard } from './jwt-auth.guard'
import { ProjectsService } from './projects.service'
@Controller('projects')
export class ProjectsController {
  constructor(private readonly projects: ProjectsService) {}
  @UseGuards(JwtAuthGuard)
  @Patch(':id')
  rename(@Param('id') id: string, @Body() body: { name: string }) {
    return this.projects.updateName(id, body.name)
  }
  @Delete(':id')
  remove(@Param('id') id: string) {
    return this.projects.remove(id)
  }
}`,
      errors: [
        {
          messageId: 'unguardedRoute',
          line: 13,
          data: { route: 'DELETE /projects/:id', change: '`this.projects.remove()`, line 14' },
        },
      ],
    },
    {
      name: 'the handler is in another file',
      filename: 'src/app.ts',
      code: `import express from 'express'
import { requireAuth } from './auth'
import { removeUser, renameUser } from './controllers/users'
const app = express()
app.patch('/users/:id', requireAuth, renameUser)
app.delete('/users/:id', removeUser)`,
      files: {
        'package.json': '{"name":"app"}',
        'src/auth.ts': `export function requireAuth(req, res, next) {
  if (!req.headers.authorization) return res.sendStatus(401)
  next()
}`,
        'src/controllers/users.ts': `import { users } from '../store'
export async function renameUser(req, res) { await users.update(req.params.id, req.body); res.end() }
export async function removeUser(req, res) {
  await users.delete(req.params.id)
  res.end()
}`,
      },
      errors: [
        {
          messageId: 'unguardedRoute',
          line: 6,
          data: { route: 'DELETE /users/:id', change: '`users.delete()`, src/controllers/users.ts:4' },
        },
      ],
    },
    {
      name: 'a router whose mount in another file has no guard',
      filename: 'src/routes/members.ts',
      code: `import { Router } from 'express'
import { members } from '../store'
export const router = Router()
router.delete('/:id', async (req, res) => {
  await members.remove(req.params.id)
  res.end()
})`,
      files: {
        'package.json': '{"name":"app","dependencies":{"express":"5"}}',
        'src/app.ts': `import express from 'express'
import { router } from './routes/members'
const app = express()
app.use('/api/members', router)
app.listen(3000)`,
      },
      errors: [
        {
          messageId: 'unguardedSensitiveRoute',
          line: 4,
          data: { route: 'DELETE /api/members/:id', change: '`members.remove()`, line 5' },
        },
      ],
    },
    {
      name: 'a middleware of another file whose name mentions users and that refuses nobody',
      filename: 'src/app.ts',
      code: `import express from 'express'
import { attachUser } from './attach-user'
import { invoices } from './store'
const app = express()
app.use(attachUser)
app.post('/invoices', async (req, res) => {
  await invoices.create(req.body.lines)
  res.end()
})`,
      files: {
        'src/attach-user.ts': `export function attachUser(req, res, next) {
  req.user = { name: 'visitor' }
  next()
}`,
      },
      errors: [
        {
          messageId: 'unguardedSensitiveRoute',
          line: 6,
          data: { route: 'POST /invoices', change: '`invoices.create()`, line 7' },
        },
      ],
    },
    {
      name: 'a session store is no guard',
      code: `import express from 'express'
import session from 'express-session'
import passport from 'passport'
import { accounts } from './store'
const app = express()
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false }))
app.use(passport.initialize())
app.use(passport.session())
app.delete('/accounts/:id', async (req, res) => {
  await accounts.remove(req.params.id)
  res.end()
})`,
      errors: [
        {
          messageId: 'unguardedSensitiveRoute',
          line: 9,
          data: { route: 'DELETE /accounts/:id', change: '`accounts.remove()`, line 10' },
        },
      ],
    },
    {
      name: 'registered before the guard is mounted',
      code: `import express from 'express'
import { authenticate } from './auth.js'
import { posts } from './store.js'
const app = express()
app.delete('/posts/:id', async (req, res) => {
  await posts.destroy(req.params.id)
  res.end()
})
app.use(authenticate)
app.post('/posts', async (req, res) => {
  await posts.create(req.body.text)
  res.end()
})`,
      errors: [
        {
          messageId: 'unguardedRoute',
          line: 5,
          data: { route: 'DELETE /posts/:id', change: '`posts.destroy()`, line 6' },
        },
      ],
    },
    {
      name: 'a file without a guard in a project whose other routes have one',
      filename: 'app/api/certificates/route.ts',
      code: `import { prisma } from '@/lib/prisma'
export async function POST(request: Request) {
  const { name, courseId } = await request.json()
  return Response.json(await prisma.certificate.create({ data: { name: String(name), courseId } }))
}`,
      files: {
        'package.json': '{"dependencies":{"next":"15","@prisma/client":"6"}}',
        'lib/prisma.ts': `import { PrismaClient } from '@prisma/client'
export const prisma = new PrismaClient()`,
        'app/api/courses/route.ts': `import { auth } from '@/auth'
import { prisma } from '@/lib/prisma'
export async function POST(request: Request) {
  const session = await auth()
  if (!session) return new Response(null, { status: 401 })
  return Response.json(await prisma.course.create({ data: { title: 'x' } }))
}`,
        'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./*"]}}}',
      },
      errors: [
        {
          messageId: 'unguardedAmongGuarded',
          line: 2,
          data: { route: 'POST /api/certificates', change: '`prisma.certificate.create()`, line 4' },
        },
      ],
    },
    {
      name: 'a handler that is exported under the name of a method, beside one behind a wrapper',
      filename: 'app/api/rooms/route.ts',
      code: `import { db } from '@/lib/db'
import { withAuth } from '@/lib/auth'
async function create(request: Request) {
  await db.room.create({ data: { name: 'x' } })
  return new Response(null, { status: 201 })
}
async function remove(request: Request) {
  await db.room.deleteMany({})
  return new Response(null, { status: 204 })
}
export { remove as DELETE }
export const POST = withAuth(create)`,
      errors: [
        {
          messageId: 'unguardedRoute',
          line: 7,
          data: { route: 'DELETE /api/rooms', change: '`db.room.deleteMany()`, line 8' },
        },
      ],
    },
    {
      name: 'addresses of persons beside a guarded route',
      code: `import { Hono } from 'hono'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { tickets, users } from './schema'
import { requireUser } from './auth'
const db = drizzle(process.env.DATABASE_URL)
const app = new Hono()
app.get('/events/:id/sales', requireUser, async (c) => c.json(await db.select().from(tickets)))
app.get('/events/:id/guests', async (c) => {
  const rows = await db.select({ mail: users.email, seat: tickets.seat }).from(tickets).where(eq(tickets.eventId, c.req.param('id')))
  return c.json(rows)
})`,
      errors: [
        {
          messageId: 'unguardedPersonalRead',
          line: 9,
          data: { route: 'GET /events/:id/guests', column: 'mail', read: '`db.select()`, line 10' },
        },
      ],
    },
    {
      name: 'routers that a loop mounts, and whole rows of a service',
      filename: 'src/routes/members.js',
      code: `import Router from '@koa/router'
import { listMembers } from '../services/members.js'
export const members = new Router({ prefix: '/members' })
members.get('/', async (ctx) => {
  ctx.body = await listMembers()
})`,
      files: {
        'package.json': '{"type":"module","dependencies":{"koa":"2","@koa/router":"13","knex":"3"}}',
        'src/server.js': `import Koa from 'koa'
import { bookings, members } from './routes/index.js'
const app = new Koa()
for (const router of [members, bookings]) app.use(router.routes()).use(router.allowedMethods())
app.listen(3000)`,
        'src/routes/index.js': `export { members } from './members.js'
export { bookings } from './bookings.js'`,
        'src/routes/bookings.js': `import Router from '@koa/router'
import { signedIn } from '../auth.js'
import { knex } from '../db.js'
export const bookings = new Router({ prefix: '/bookings' })
bookings.post('/', signedIn, async (ctx) => {
  await knex('bookings').insert({ user_id: ctx.state.user.id })
})`,
        'src/auth.js': `export async function signedIn(ctx, next) {
  if (!ctx.session.userId) ctx.throw(401)
  await next()
}`,
        'src/db.js': `import createKnex from 'knex'
export const knex = createKnex({ client: 'pg' })`,
        'src/services/members.js': `import { knex } from '../db.js'
export function listMembers() {
  return knex('members').select('name', 'phone')
}`,
      },
      errors: [
        {
          messageId: 'unguardedPersonalRead',
          line: 4,
          data: { route: 'GET /members/', column: 'phone', read: '`listMembers()`, line 5' },
        },
      ],
    },
    {
      name: 'a plugin that only decorates guards nothing',
      filename: 'src/app.js',
      code: `import Fastify from 'fastify'
import { db } from './db.js'
import auth from './plugins/auth.js'
const app = Fastify()
app.register(auth)
app.post('/rooms', { onRequest: app.authenticate }, async () => db.room.create({ data: {} }))
app.post('/reminders/run', async () => db.reminder.deleteMany({}))`,
      files: {
        'package.json': '{"type":"module","dependencies":{"fastify":"5"}}',
        'src/plugins/auth.js': `import fp from 'fastify-plugin'
export default fp(async (app) => {
  app.decorate('authenticate', async (request, reply) => {
    if (!(await request.jwtVerify())) return reply.code(401).send()
  })
})`,
      },
      errors: [
        {
          messageId: 'unguardedRoute',
          line: 7,
          data: { route: 'POST /reminders/run', change: '`db.reminder.deleteMany()`, line 7' },
        },
      ],
    },
    {
      name: 'a path that the middleware of Clerk sees and does not protect',
      filename: 'app/api/codes/route.ts',
      code: `import { prisma } from '../../../lib/prisma'
export async function POST() {
  await prisma.code.create({ data: {} })
  return new Response(null, { status: 201 })
}`,
      files: {
        'lib/prisma.ts': `import { PrismaClient } from '@prisma/client'
export const prisma = new PrismaClient()`,
        'package.json': '{"dependencies":{"next":"15","@clerk/nextjs":"6"}}',
        'middleware.ts': `import { clerkMiddleware, createRouteMatcher } from '@clerk/nextjs/server'
const isPrivate = createRouteMatcher(['/slots(.*)', '/api/slots(.*)'])
export default clerkMiddleware((auth, request) => {
  if (isPrivate(request)) auth().protect()
})
export const config = { matcher: ['/((?!_next|.*\\..*).*)', '/(api|trpc)(.*)'] }`,
      },
      errors: [
        {
          messageId: 'unguardedAmongGuarded',
          line: 2,
          data: { route: 'POST /api/codes', change: '`prisma.code.create()`, line 3' },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a guard before the handler',
      code: `import express from 'express'
import { requireAuth } from './middleware/auth.js'
import { db } from './db.js'
const app = express()
app.delete('/api/users/:id', requireAuth, async (req, res) => {
  await db.user.delete({ where: { id: req.params.id } })
  res.sendStatus(204)
})`,
    },
    {
      name: 'the handler asks who is calling',
      filename: 'app/api/users/[id]/route.ts',
      code: `import { getCurrentUser } from '@/lib/session'
import { db } from '@/lib/db'
export async function DELETE(request: Request, { params }: { params: { id: string } }) {
  const user = await getCurrentUser(request)
  if (!user) return new Response('Unauthorized', { status: 401 })
  await db.user.delete({ where: { id: params.id, ownerId: user.id } })
  return new Response(null, { status: 204 })
}`,
    },
    {
      name: 'a helper of the file throws without a user',
      filename: 'app/api/members/route.ts',
      code: `import { cookies } from 'next/headers'
import { findSession, members } from '@/lib/store'
async function caller() {
  const session = await findSession((await cookies()).get('sid')?.value)
  if (!session) throw new Response('no', { status: 401 })
  return session
}
export async function POST(request: Request) {
  await caller()
  await members.create(await request.json())
  return new Response('ok')
}
export async function DELETE() {
  const { id } = await caller()
  await members.remove(id)
  return new Response('ok')
}`,
    },
    {
      name: 'a guard on the router',
      code: `import { Router } from 'express'
import { isLoggedIn } from '../auth'
import { projects } from '../store'
import express from 'express'
const app = express()
const router = Router()
router.use(isLoggedIn)
router.post('/users', async (req, res) => { await projects.create(req.body.name); res.end() })
app.use('/api', router)`,
    },
    {
      name: 'a guard beside the router where it is mounted, after its routes',
      code: `import express, { Router } from 'express'
import { verifyJwt } from './jwt'
import { users } from './store'
const app = express()
const api = Router()
api.delete('/users/:id', async (req, res) => { await users.remove(req.params.id); res.end() })
app.use('/api', verifyJwt, api)`,
    },
    {
      name: 'a guard of the application before the router is mounted',
      code: `const express = require('express')
const { checkJwt } = require('./jwt')
const users = require('./users')
const app = express()
const api = express.Router()
api.delete('/users/:id', async (req, res) => { await users.remove(req.params.id); res.end() })
app.use(checkJwt)
app.use('/api', api)`,
    },
    {
      name: 'a router that nobody is known to mount',
      filename: 'src/routes/users.ts',
      code: `import { Router } from 'express'
import { users } from '../store'
const router = Router()
router.delete('/users/:id', async (req, res) => { await users.remove(req.params.id); res.end() })
export default router`,
      settings: { minConfidence: 'medium' },
    },
    {
      name: 'a router that is mounted behind a guard in another file',
      filename: 'src/routes/users.ts',
      code: `import { Router } from 'express'
import { users } from '../store'
const router = Router()
router.delete('/:id', async (req, res) => { await users.remove(req.params.id); res.end() })
export default router`,
      files: {
        'package.json': '{"name":"app","dependencies":{"express":"5"}}',
        'src/app.ts': `import express from 'express'
import users from './routes/users'
import { requireAuth } from './auth'
const app = express()
app.use('/users', requireAuth, users)`,
        'src/auth.ts': `export const requireAuth = (req, res, next) => (req.headers.cookie ? next() : res.sendStatus(401))`,
      },
    },
    {
      name: 'public by convention',
      code: `import express from 'express'
import { users, letters, payments } from './store'
const app = express()
app.post('/api/auth/login', async (req, res) => { await users.createSession(req.body.email); res.end() })
app.post('/api/register', async (req, res) => { await users.create(req.body.email); res.end() })
app.post('/api/contact', async (req, res) => { await letters.send(req.body.text); res.end() })
app.post('/api/newsletter', async (req, res) => { await letters.subscribe(req.body.email); res.end() })
app.post('/webhooks/stripe', async (req, res) => { await payments.update(req.body.id); res.end() })
app.get('/auth/google/callback', async (req, res) => { await users.upsert(req.query.code); res.end() })
app.post('/auth/logout', async (req, res) => { await users.deleteSession(req.body.id); res.end() })
app.get('/health', (req, res) => res.json({ ok: true }))`,
    },
    {
      name: 'Fastify plugin scope with a hook',
      code: `import Fastify from 'fastify'
import { users } from './users.js'
const app = Fastify()
app.addHook('preHandler', async (request, reply) => {
  try { await request.jwtVerify() } catch { return reply.code(401).send() }
})
app.delete('/users/:id', async (request) => { await users.remove(request.params.id) })`,
    },
    {
      name: 'Fastify: a hook in the options of the route',
      code: `import Fastify from 'fastify'
import { users } from './users.js'
const app = Fastify()
app.route({
  method: 'DELETE',
  url: '/users/:id',
  onRequest: [app.authenticate],
  handler: async (request) => { await users.remove(request.params.id) },
})
app.delete('/members/:id', { preHandler: app.auth([app.verifyToken]) }, async (request) => { await users.remove(request.params.id) })`,
    },
    {
      name: 'Hono: middleware for a path',
      code: `import { Hono } from 'hono'
import { jwt } from 'hono/jwt'
import { users } from './users'
const app = new Hono()
app.use('/api/*', jwt({ secret: process.env.JWT_SECRET }))
app.delete('/api/users/:id', async (c) => { await users.remove(c.req.param('id')); return c.body(null) })
export default app`,
    },
    {
      name: 'NestJS: a guard of the class, and one route that is declared public',
      code: `import { Controller, Delete, Post, Param, UseGuards } from '@nestjs/common'
import { AuthGuard } from './auth.guard'
import { Public } from './public.decorator'
@Controller('users')
@UseGuards(AuthGuard)
export class UsersController {
  constructor(private readonly users: { remove(id: string): void; createGuest(): void }) {}
  @Delete(':id')
  remove(@Param('id') id: string) { return this.users.remove(id) }
  @Public()
  @Post('guests')
  guest() { return this.users.createGuest() }
}`,
    },
    {
      name: 'NestJS: a global guard',
      filename: 'src/users/users.controller.ts',
      code: `import { Controller, Delete, Param } from '@nestjs/common'
@Controller('users')
export class UsersController {
  constructor(private readonly users: { remove(id: string): void }) {}
  @Delete(':id')
  remove(@Param('id') id: string) { return this.users.remove(id) }
}`,
      files: {
        'package.json': '{"name":"api"}',
        'src/app.module.ts': `@Module({ providers: [{ provide: APP_GUARD, useClass: JwtAuthGuard }] }) export class AppModule {}`,
      },
    },
    {
      name: 'Next.js: the middleware covers the route',
      filename: 'src/app/api/users/[id]/route.ts',
      code: `import { db } from '@/lib/db'
export async function DELETE(request: Request, { params }: { params: { id: string } }) {
  await db.user.delete({ where: { id: params.id } })
  return new Response(null, { status: 204 })
}`,
      files: {
        'package.json': '{"name":"web"}',
        'src/middleware.ts': `import { NextResponse } from 'next/server'
import { verifySession } from './lib/session'
export async function middleware(request) {
  if (!(await verifySession(request))) return NextResponse.json({}, { status: 401 })
}
export const config = { matcher: ['/api/users/:path*'] }`,
      },
    },
    {
      name: 'a wrapper is the guard',
      filename: 'app/api/users/route.ts',
      code: `import { withAuth } from '@/lib/with-auth'
import { db } from '@/lib/db'
export const POST = withAuth(async (request: Request) => {
  await db.user.create({ data: await request.json() })
  return new Response('ok')
})`,
    },
    {
      name: 'a header compared with a secret',
      code: `import express from 'express'
import { jobs } from './jobs'
const app = express()
app.post('/jobs/purge', async (req, res) => {
  if (req.headers['x-api-key'] !== process.env.JOBS_KEY) return res.status(404).end()
  await jobs.purge()
  res.end()
})`,
    },
    {
      name: 'reads of public data, and state that belongs to the session',
      code: `import express from 'express'
import { requireAdmin } from './auth'
import { products } from './store'
const app = express()
app.get('/products', async (req, res) => res.json(await products.findMany()))
app.post('/products', requireAdmin, async (req, res) => res.json(await products.create(req.body.name)))
app.post('/cart', (req, res) => { req.session.cart = req.body.items; res.end() })
app.get('/admin', (req, res) => res.sendFile('/srv/admin/index.html'))`,
    },
    {
      name: 'a handler of another file that asks by itself',
      filename: 'src/app.ts',
      code: `import express from 'express'
import * as users from './controllers/users'
const app = express()
app.delete('/users/:id', users.remove)`,
      files: {
        'src/controllers/users.ts': `import { store } from '../store'
import { currentUser } from '../session'
export async function remove(req, res) {
  const user = await currentUser(req)
  if (!user) return res.sendStatus(401)
  await store.delete(req.params.id)
  res.end()
}`,
      },
    },
    {
      name: 'a Hono router for another file',
      filename: 'src/routes/users.ts',
      code: `import { Hono } from 'hono'
import { users } from '../store'
const app = new Hono()
app.delete('/users/:id', async (c) => { await users.remove(c.req.param('id')); return c.body(null) })
export default app`,
    },
    {
      name: 'a test server',
      filename: 'tests/server.test.ts',
      code: `import express from 'express'
import { users } from '../src/store'
const app = express()
app.delete('/admin/users/:id', async (req, res) => { await users.remove(req.params.id); res.end() })`,
    },
    {
      name: 'a seed route, which has a rule of its own',
      code: `import express from 'express'
import { requireUser } from './auth'
const app = express()
app.get('/me', requireUser, (req, res) => res.json(req.user))
app.post('/seed', async (req, res) => { await store.createSamples(); res.end() })`,
    },
    {
      name: 'a plugin that puts a hook before all routes',
      filename: 'src/app.js',
      code: `import Fastify from 'fastify'
import { db } from './db.js'
import auth from './plugins/auth.js'
const app = Fastify()
app.register(auth)
app.post('/reminders/run', async () => db.reminder.deleteMany({}))`,
      files: {
        'package.json': '{"type":"module","dependencies":{"fastify":"5"}}',
        'src/plugins/auth.js': `import fp from 'fastify-plugin'
export default fp(async (app) => {
  app.addHook('onRequest', async (request, reply) => {
    if (!(await request.jwtVerify())) return reply.code(401).send()
  })
})`,
      },
    },
    {
      name: 'names only, one row, a number, and a registration beside guarded routes',
      code: `import express from 'express'
import bcrypt from 'bcrypt'
import { PrismaClient } from '@prisma/client'
import { requireUser } from './auth'
const prisma = new PrismaClient()
const app = express()
app.get('/orders', requireUser, async (req, res) => res.json(await prisma.order.findMany({ where: { userId: req.user.id } })))
app.get('/team', async (req, res) => res.json(await prisma.user.findMany({ select: { name: true, avatar: true } })))
app.get('/people/first', async (req, res) => {
  const [first] = await prisma.user.findMany()
  res.json(first)
})
app.get('/team-members', async (req, res) => res.json(await prisma.teamMember.findMany()))
app.get('/members/count', async (req, res) => {
  const members = await prisma.member.findMany()
  res.json({ count: members.length })
})
app.get('/shop', async (req, res) => res.json(await prisma.shop.findFirst({ select: { name: true, address: true } })))
app.post('/people', async (req, res) => {
  const { email, password } = req.body
  res.json(await prisma.user.create({ data: { email, hash: await bcrypt.hash(password, 12) } }))
})`,
    },
    {
      name: 'a path that the middleware of Clerk protects because it is not among the public ones',
      filename: 'app/api/codes/route.ts',
      code: `import { prisma } from '../../../lib/prisma'
export async function POST() {
  await prisma.code.create({ data: {} })
  return new Response(null, { status: 201 })
}`,
      files: {
        'lib/prisma.ts': `import { PrismaClient } from '@prisma/client'
export const prisma = new PrismaClient()`,
        'package.json': '{"dependencies":{"next":"15","@clerk/nextjs":"6"}}',
        'middleware.ts': `import { clerkMiddleware, createRouteMatcher } from '@clerk/nextjs/server'
const isPublic = createRouteMatcher(['/', '/api/health(.*)'])
export default clerkMiddleware(async (auth, request) => {
  if (!isPublic(request)) await auth.protect()
})
export const config = { matcher: ['/(api|trpc)(.*)'] }`,
      },
    },
    {
      name: 'a default export behind a wrapper, declared before it',
      filename: 'pages/api/rooms.js',
      code: `import { withSession } from '../../lib/session'
import { db } from '../../lib/db'
async function handler(req, res) {
  await db.room.deleteMany({})
  res.status(204).end()
}
export default withSession(handler)`,
    },
  ],
  limits: [
    {
      name: 'a guard that a class of the project adds to every route',
      code: `import { BaseServer } from './base-server'
export class Api extends BaseServer {
  routes() { this.app.delete('/users/:id', (req, res) => this.users.remove(req.params.id)) }
}`,
      reason: 'The object comes from a base class, so neither the routes nor the guards before them are seen.',
    },
  ],
} satisfies RuleCases
