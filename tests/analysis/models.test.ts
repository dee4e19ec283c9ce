import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/analysis/types.ts'
import { analyse } from '../support/analyse.ts'

/** Every sink of a text as `kind callee`, in source order. */
function getSinks(code: string): string[] {
  const analysis = analyse(code)
  return KINDS.flatMap((kind) =>
    analysis.getSinks(kind).map(({ call, path }) => {
      const callee = analysis.index.sourceCode.getText(call.callee).replace(/\s+/g, '')
      return [kind, callee, ...path].join(' ')
    }),
  )
}

function getEffects(code: string): string[] {
  const analysis = analyse(code)
  return analysis.effects.map(({ call, row }) => {
    const argument = row.arg === undefined ? undefined : call.arguments[row.arg]
    const text = argument ? ` ${analysis.index.sourceCode.getText(argument).replace(/\s+/g, ' ')}` : ''
    return `${row.effect}${text}`
  })
}

function getAuth(code: string): string[] {
  const analysis = analyse(code)
  return [...analysis.findCalls(analysis.tables.auth)].map(({ row }) => row.as)
}

describe('sinks', () => {
  it.each<[string, string, string[]]>([
    [
      'pg pool',
      `import { Pool } from 'pg'; const db = new Pool(); db.query(q)`,
      ['sql db.query #text', 'sql db.query text'],
    ],
    ['pg text', `import pg from 'pg'; const db = new pg.Pool(); db.query('SELECT 1')`, ['sql db.query']],
    [
      'pg options',
      `const { Pool } = require('pg'); new Pool().query({ text: t, values: [v] })`,
      ['sql newPool().query text'],
    ],
    [
      'pg client of a pool',
      `import { Pool } from 'pg'; const p = new Pool(); async function f() { const c = await p.connect(); await c.query('x') }`,
      ['sql c.query'],
    ],
    [
      'pg client of a promise',
      `import { Pool } from 'pg'; new Pool().connect().then((c) => c.query('x'))`,
      ['sql c.query'],
    ],
    [
      'pg in a class',
      `import { Pool } from 'pg'; class A { constructor(private db: Pool) {} f() { this.db.query('x') } }`,
      ['sql this.db.query'],
    ],
    ['a pool by convention', `import { pool } from './db'; pool.query('x')`, ['sql pool.query']],
    [
      'pg-promise',
      `const pgp = require('pg-promise')(); const db = pgp(url); db.oneOrNone('x'); db.tx((t) => t.none('y'))`,
      ['sql db.oneOrNone', 'sql t.none'],
    ],
    [
      'postgres.js',
      `import postgres from 'postgres'; const sql = postgres(); sql.unsafe('x'); sql\`SELECT \${y}\``,
      ['sql sql.unsafe'],
    ],
    [
      'neon',
      `import { neon } from '@neondatabase/serverless'; const sql = neon(url); sql('x'); sql.query('y')`,
      ['sql sql', 'sql sql.query'],
    ],
    [
      'mysql2',
      `import mysql from 'mysql2/promise'; const c = await mysql.createConnection({}); c.execute('x')`,
      ['sql c.execute'],
    ],
    [
      'mysql pool',
      `const mysql = require('mysql'); const p = mysql.createPool({}); p.getConnection((e, c) => { c.query('x') })`,
      ['sql c.query'],
    ],
    [
      'better-sqlite3',
      `import Database from 'better-sqlite3'; const db = new Database('f'); db.prepare('x').get(1)`,
      ['sql db.prepare'],
    ],
    [
      'sqlite3',
      `const sqlite3 = require('sqlite3').verbose(); const db = new sqlite3.Database('f'); db.all('x')`,
      ['sql db.all'],
    ],
    [
      'knex',
      `import knex from 'knex'; const db = knex({}); db('t').where({}).whereRaw('x'); db.raw('y')`,
      ["sql db('t').where({}).whereRaw", 'sql db.raw'],
    ],
    [
      'sequelize',
      `import { Sequelize } from 'sequelize'; const s = new Sequelize(''); s.query('x'); s.literal('y'); Sequelize.literal('z')`,
      ['sql s.query', 'sql s.literal', 'sql Sequelize.literal'],
    ],
    [
      'typeorm',
      `import { DataSource } from 'typeorm'; const ds = new DataSource({}); ds.query('x'); ds.getRepository(User).createQueryBuilder('u').where('y').orderBy(z)`,
      [
        'sql ds.query',
        "sql ds.getRepository(User).createQueryBuilder('u').where #text",
        "sql ds.getRepository(User).createQueryBuilder('u').where('y').orderBy #text",
      ],
    ],
    [
      'prisma',
      `import { PrismaClient, Prisma } from '@prisma/client'; const p = new PrismaClient(); p.$queryRawUnsafe('x'); Prisma.raw('y')`,
      ['sql p.$queryRawUnsafe', 'sql Prisma.raw'],
    ],
    [
      'drizzle',
      `import { sql } from 'drizzle-orm'; import { drizzle } from 'drizzle-orm/d1'; const db = drizzle(x); db.execute(sql.raw('y'))`,
      ['sql db.execute', 'sql sql.raw'],
    ],
    ['D1', `export default { fetch(request, env) { return env.DB.prepare('x').all() } }`, ['sql env.DB.prepare']],
    [
      'mongoose',
      `import mongoose from 'mongoose'; const User = mongoose.models.User || mongoose.model('User', s); User.findOne(q)`,
      ['nosql User.findOne'],
    ],
    [
      'a typed model',
      `import { Model } from 'mongoose'; class S { constructor(private users: Model<User>) {} f(q) { return this.users.find(q) } }`,
      ['nosql this.users.find'],
    ],
    [
      'mongodb',
      `async function f(db, q) { return db.collection('users').findOne(q) }`,
      ["nosql db.collection('users').findOne"],
    ],
    ['an array is no collection', `function f(users, q) { return users.find(q) }`, []],
    ['a regular expression runs no command', `/a/.exec(x); db.exec(y)`, []],
  ])('%s', (_name, code, expected) => {
    expect(getSinks(code)).toEqual(expected)
  })
})

describe('effects', () => {
  it.each<[string, string, string[]]>([
    [
      'statements',
      `import { Pool } from 'pg'; const p = new Pool(); p.query('SELECT 1'); p.query('INSERT INTO t VALUES ($1)'); p.query({ text: 'delete from t' })`,
      ["read 'SELECT 1'", "write 'INSERT INTO t VALUES ($1)'", "delete { text: 'delete from t' }"],
    ],
    ['a statement that is not known', `import { Pool } from 'pg'; const p = new Pool(); p.query(q)`, []],
    [
      'prisma by convention',
      `import { prisma } from '@/lib/prisma'; prisma.user.update({ where: { id } }); prisma.post.findMany()`,
      ['write { where: { id } }', 'read'],
    ],
    [
      'prisma by a default import',
      `import prisma from '../lib/prisma'; prisma.user.delete({ where })`,
      ['delete { where }'],
    ],
    [
      'prisma of a service',
      `import { PrismaService } from './prisma.service'; class A { constructor(private readonly db: PrismaService) {} f() { return this.db.user.create({ data }) } }`,
      ['write { data }'],
    ],
    [
      'prisma in a transaction',
      `import { PrismaClient } from '@prisma/client'; const p = new PrismaClient(); p.$transaction(async (tx) => { await tx.user.update(a) })`,
      ['write a'],
    ],
    [
      'a class that extends the client',
      `import { PrismaClient } from '@prisma/client'; class Db extends PrismaClient { f() { return this.user.findMany(a) } }`,
      ['read a'],
    ],
    ['prisma in a context', `function f(ctx) { return ctx.prisma.user.findFirst(a) }`, ['read a']],
    [
      'drizzle',
      `import { drizzle } from 'drizzle-orm/node-postgres'; const db = drizzle(p); db.insert(t).values(v); db.update(t).set(s).where(w); db.delete(t).where(w); db.query.users.findFirst(q)`,
      ['write v', 'write s', 'delete', 'read q'],
    ],
    [
      'supabase',
      `import { createServerClient } from '@supabase/ssr'; const s = createServerClient(u, k, {}); s.from('a').update(v).eq('id', 1); s.from('a').select('*')`,
      ['write v', 'read'],
    ],
    [
      'supabase by convention',
      `import { createClient } from '@/utils/supabase/server'; async function f() { const supabase = await createClient(); await supabase.from('a').delete().eq('id', 1) }`,
      ['delete'],
    ],
    [
      'mongoose',
      `const mongoose = require('mongoose'); const U = mongoose.model('U', s); U.findByIdAndUpdate(id, body); new U(body); U.deleteOne({ id })`,
      ['write id', 'write body', 'delete { id }'],
    ],
    ['stripe', `import Stripe from 'stripe'; const stripe = new Stripe(k); stripe.paymentIntents.create(p)`, ['pay p']],
    [
      'stripe by type',
      `import Stripe from 'stripe'; class P { constructor(private api: Stripe) {} f() { return this.api.refunds.create(r) } }`,
      ['pay r'],
    ],
    [
      'typeorm',
      `import { InjectRepository } from '@nestjs/typeorm'; class S { constructor(@InjectRepository(U) private users) {} f(b) { return this.users.save(b) } }`,
      ['write b'],
    ],
    [
      'a property of the body is no client',
      `import express from 'express'; express().post('/', (req) => { req.body.prisma.user.update(x) })`,
      [],
    ],
    ['a local name is not believed', `const prisma = { user: { update(x) {} } }; prisma.user.update(x)`, []],
  ])('%s', (_name, code, expected) => {
    expect(getEffects(code)).toEqual(expected)
  })
})

describe('auth', () => {
  it.each<[string, string, string[]]>([
    ['jsonwebtoken', `import jwt from 'jsonwebtoken'; jwt.verify(t, k); jwt.decode(t)`, ['identity']],
    ['jose', `import { jwtVerify } from 'jose'; jwtVerify(t, k)`, ['identity']],
    ['stripe', `import Stripe from 'stripe'; new Stripe(k).webhooks.constructEvent(b, s, w)`, ['signature']],
    ['supabase', `import { supabase } from './client'; supabase.auth.getUser()`, ['identity']],
    ['firebase', `import { getAuth } from 'firebase-admin/auth'; getAuth().verifyIdToken(t)`, ['identity']],
  ])('%s', (_name, code, expected) => {
    expect(getAuth(code)).toEqual(expected)
  })
})
