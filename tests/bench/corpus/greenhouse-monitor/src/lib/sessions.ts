import { randomUUID } from 'node:crypto'
import type { CookieSerializeOptions } from '@fastify/cookie'
import { accounts } from '../db/pool.js'

export const sessionCookie: CookieSerializeOptions = {
  path: '/',
  maxAge: 86_400,
  httpOnly: true,
  secure: true,
  sameSite: 'strict',
}

export const newSessionId = () => randomUUID()

export async function rememberSession(id: string, ownerId: string) {
  await accounts.query('INSERT INTO sessions (id, owner_id, created_at) VALUES ($1, $2, now())', [id, ownerId])
}
