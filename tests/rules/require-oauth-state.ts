import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-oauth-state',
  invalid: [
    {
      name: 'a state that never changes',
      filename: 'server/oauth.js',
      code: `import express from 'express'
const app = express()
app.get('/auth/google', (req, res) => {
  const params = new URLSearchParams({ client_id: process.env.GOOGLE_ID, response_type: 'code', scope: 'email', redirect_uri: CALLBACK, state: 'login' })
  res.redirect('https://accounts.google.com/o/oauth2/v2/auth?' + params)
})`,
      errors: [{ messageId: 'staticState', line: 4, data: { value: 'login' } }],
    },
    {
      name: 'a callback that looks at the code only',
      filename: 'app/api/auth/callback/route.ts',
      code: `export async function GET(request: Request) {
  const code = new URL(request.url).searchParams.get('code')
  const answer = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ code: code!, grant_type: 'authorization_code', client_id: process.env.ID!, client_secret: process.env.SECRET! }),
  })
  return signIn(await answer.json())
}`,
      errors: [{ messageId: 'uncheckedState', line: 1, data: { route: 'GET /api/auth/callback' } }],
    },
    {
      name: 'an address without a state',
      filename: 'src/oauth.ts',
      code: `export function getLoginUrl(clientId: string, redirect: string) {
  return \`https://github.com/login/oauth/authorize?client_id=\${clientId}&response_type=code&redirect_uri=\${redirect}&scope=repo\`
}`,
      errors: [{ messageId: 'missingState', line: 2 }],
    },
    {
      name: 'the token of the provider in an address',
      filename: 'server/callback.js',
      code: `const express = require('express')
const router = express.Router()
router.get('/done', async (req, res) => {
  const tokens = await exchange(req.query.code, req.query.state)
  res.redirect(\`\${process.env.APP_URL}/welcome?access_token=\${tokens.access_token}\`)
})
module.exports = router`,
      errors: [{ messageId: 'tokenInRedirect', line: 5, data: { name: 'access_token' } }],
    },
    {
      name: 'a fixed state in a template',
      filename: 'src/oauth.js',
      code: `const URL_BASE = 'https://slack.com/oauth/v2/authorize'
export const slack = (id) => \`\${URL_BASE}?response_type=code&client_id=\${id}&state=slack&scope=chat\``,
      errors: [{ messageId: 'staticState', line: 2 }],
    },
    {
      name: 'an object without a state',
      filename: 'server/spotify.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.get('/login', async (request, reply) => {
  const query = new URLSearchParams({ response_type: 'code', client_id: process.env.SPOTIFY_ID!, scope: 'user-read-email', redirect_uri: URI })
  return reply.redirect('https://accounts.spotify.com/authorize?' + query.toString())
})`,
      errors: [{ messageId: 'missingState', line: 4 }],
    },
    {
      name: 'a client of Google',
      filename: 'routes/google.js',
      code: `const { google } = require('googleapis')
const express = require('express')
const router = express.Router()
router.get('/google/callback', async (req, res) => {
  const { code } = req.query
  const { tokens } = await client.getToken(code)
  await store(req.session.userId, tokens)
  res.redirect('/')
})
module.exports = router`,
      errors: [{ messageId: 'uncheckedState', line: 4 }],
    },
    {
      name: 'a sum with both tokens',
      filename: 'server/callback.ts',
      code: `import { Hono } from 'hono'
const app = new Hono()
app.get('/finish', async (c) => {
  const { access_token } = await exchange(c.req.query('code'), c.req.query('state'))
  return c.redirect('/app#token=' + access_token)
})`,
      errors: [{ messageId: 'tokenInRedirect', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a random state that is kept',
      filename: 'server/oauth.js',
      code: `import { randomBytes } from 'node:crypto'
import express from 'express'
const app = express()
app.get('/auth/google', (req, res) => {
  const state = randomBytes(16).toString('hex')
  req.session.state = state
  const params = new URLSearchParams({ client_id: process.env.GOOGLE_ID, response_type: 'code', scope: 'email', redirect_uri: CALLBACK, state })
  res.redirect('https://accounts.google.com/o/oauth2/v2/auth?' + params)
})`,
    },
    {
      name: 'the callback compares it',
      filename: 'app/api/auth/callback/route.ts',
      code: `import { cookies } from 'next/headers'
export async function GET(request: Request) {
  const params = new URL(request.url).searchParams
  if (params.get('state') !== (await cookies()).get('oauth_state')?.value) return new Response(null, { status: 400 })
  const answer = await fetch('https://oauth2.googleapis.com/token', { method: 'POST', body: new URLSearchParams({ code: params.get('code')!, grant_type: 'authorization_code' }) })
  return signIn(await answer.json())
}`,
    },
    {
      name: 'a proof key',
      filename: 'src/oauth.ts',
      code: `export const getLoginUrl = (id: string, challenge: string) =>
  'https://id.example.com/authorize?' + new URLSearchParams({ response_type: 'code', client_id: id, code_challenge: challenge, code_challenge_method: 'S256' })`,
    },
    {
      name: 'passport keeps the state',
      filename: 'server/auth.js',
      code: `import passport from 'passport'
import { Strategy } from 'passport-google-oauth20'
passport.use(new Strategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/cb', state: true }, done))
export const url = 'https://x.example.com/?response_type=code&client_id=1'`,
    },
    {
      name: 'the state is appended',
      filename: 'src/oauth.ts',
      code: `export function getLoginUrl(state: string) {
  const params = new URLSearchParams({ response_type: 'code', client_id: ID })
  params.append('state', state)
  return 'https://id.example.com/authorize?' + params
}`,
    },
    {
      name: 'Supabase exchanges with its own proof',
      filename: 'app/auth/callback/route.ts',
      code: `import { createClient } from '@/lib/supabase/server'
export async function GET(request: Request) {
  const code = new URL(request.url).searchParams.get('code')
  const supabase = await createClient()
  if (code) await supabase.auth.exchangeCodeForSession(code)
  return Response.redirect(new URL('/', request.url))
}`,
    },
    {
      name: 'a token that is renewed on the server',
      filename: 'server/refresh.ts',
      code: `export const renew = (token: string) =>
  fetch('https://oauth2.googleapis.com/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }) })`,
    },
    {
      name: 'a redirect that says whether there is a token',
      filename: 'server/callback.js',
      code: `import express from 'express'
const app = express()
app.get('/done', async (req, res) => {
  const tokens = await exchange(req.query.code, req.query.state)
  res.redirect(tokens.access_token ? '/welcome' : '/login')
})`,
    },
    {
      name: 'a client that keeps the state itself',
      filename: 'src/login.js',
      code: `import { UserManager } from 'oidc-client-ts'
export const manager = new UserManager({ authority: AUTHORITY, client_id: ID, redirect_uri: URI, response_type: 'code' })`,
    },
    {
      name: 'a question of a survey',
      filename: 'src/form.ts',
      code: `export const config = { response_type: 'code', title: 'Which code?' }`,
    },
    {
      name: 'a test',
      filename: 'tests/oauth.test.ts',
      code: `const url = 'https://id.example.com/authorize?response_type=code&client_id=1'
test('x', () => open(url))`,
    },
  ],
} satisfies RuleCases
