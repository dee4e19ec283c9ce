import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-supabase-getsession-trust',
  invalid: [
    {
      name: 'the user of the session in a page',
      filename: 'app/account/page.tsx',
      code: `import { redirect } from 'next/navigation'
import { createClient } from '@/lib/supabase/server'
export default async function Page() {
  const supabase = await createClient()
  const { data: { session } } = await supabase.auth.getSession()
  if (!session) redirect('/login')
  const { data: notes } = await supabase.from('notes').select('*').eq('user_id', session.user.id)
  return <List notes={notes} />
}`,
      errors: [
        {
          messageId: 'trustedUser',
          line: 5,
          data: { line: 7 },
          suggestions: [
            {
              messageId: 'useGetUser',
              output: `import { redirect } from 'next/navigation'
import { createClient } from '@/lib/supabase/server'
export default async function Page() {
  const supabase = await createClient()
  const { data: { user } } = await supabase.auth.getUser()
  if (!user) redirect('/login')
  const { data: notes } = await supabase.from('notes').select('*').eq('user_id', user.id)
  return <List notes={notes} />
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the session opens a middleware',
      filename: 'src/middleware.ts',
      code: `import { NextResponse } from 'next/server'
import { createServerClient } from '@supabase/ssr'
export async function middleware(request) {
  const supabase = createServerClient(url, key, { cookies: request.cookies })
  const { data: { session } } = await supabase.auth.getSession()
  if (!session && request.nextUrl.pathname.startsWith('/admin')) return NextResponse.redirect(new URL('/login', request.url))
  return NextResponse.next()
}`,
      errors: [{ messageId: 'trustedPresence', line: 5, data: { line: 6 } }],
    },
    {
      name: 'a route handler with the older helpers',
      filename: 'app/api/orders/route.ts',
      code: `import { createRouteHandlerClient as make } from '@supabase/auth-helpers-nextjs'
import { cookies } from 'next/headers'
export async function POST(request: Request) {
  const client = make({ cookies })
  const { data } = await client.auth.getSession()
  const userId = data.session?.user.id
  await client.from('orders').insert({ user_id: userId })
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'trustedUser', line: 5 }],
    },
    {
      name: 'an action behind a helper of the file',
      filename: 'app/actions.ts',
      code: `'use server'
import { createClient } from '@/utils/supabase/server'
async function currentSession() {
  const supabase = await createClient()
  const result = await supabase.auth.getSession()
  return result.data.session
}
export async function rename(name: string) {
  const session = await currentSession()
  if (!session) throw new Error('Unauthorized')
  await db.update(session.user.id, name)
}`,
      errors: [{ messageId: 'trustedUser', line: 5 }],
    },
    {
      name: 'a load function of SvelteKit',
      filename: 'src/routes/+layout.server.ts',
      code: `export const load = async ({ locals: { supabase } }) => {
  const { data: { session } } = await supabase.auth.getSession()
  return { email: session?.user?.email }
}`,
      errors: [
        {
          messageId: 'trustedUser',
          line: 2,
          suggestions: [
            {
              messageId: 'useGetUser',
              output: `export const load = async ({ locals: { supabase } }) => {
  const { data: { user } } = await supabase.auth.getUser()
  return { email: user?.email }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'an Express middleware',
      filename: 'server/auth.js',
      code: `const express = require('express')
const { createClient } = require('@supabase/supabase-js')
const supabase = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_KEY)
async function attachUser(req, res, next) {
  const { data, error } = await supabase.auth.getSession()
  if (error || !data.session) return res.status(401).json({ error: 'Unauthorized' })
  req.user = data.session.user
  next()
}
module.exports = { attachUser }`,
      errors: [{ messageId: 'trustedUser', line: 5 }],
    },
    {
      name: 'through a promise callback',
      filename: 'src/server/me.ts',
      code: `import express from 'express'
import { supabase } from './supabase'
export const router = express.Router()
router.get('/me', (req, res) => {
  supabase.auth.getSession().then(({ data }) => res.json({ id: data.session!.user.id }))
})`,
      errors: [{ messageId: 'trustedUser', line: 5 }],
    },
    {
      name: 'the user is taken out by a pattern',
      filename: 'app/api/me/route.ts',
      code: `import { createServerClient } from '@supabase/ssr'
export async function GET() {
  const supabase = createServerClient(url, key, options)
  const { data: { session: current } } = await supabase.auth.getSession()
  if (!current) return new Response(null, { status: 401 })
  const { user } = current
  return Response.json({ id: user.id })
}`,
      errors: [{ messageId: 'trustedUser', line: 4 }],
    },
  ],
  valid: [
    {
      name: 'the authentication server is asked',
      filename: 'app/account/page.tsx',
      code: `import { redirect } from 'next/navigation'
import { createClient } from '@/lib/supabase/server'
export default async function Page() {
  const supabase = await createClient()
  const { data: { user } } = await supabase.auth.getUser()
  if (!user) redirect('/login')
  return <p>{user.email}</p>
}`,
    },
    {
      name: 'a hook in the browser',
      filename: 'src/hooks/useAuth.tsx',
      code: `'use client'
import { useEffect, useState } from 'react'
import { supabase } from '@/lib/supabase/client'
export function useAuth() {
  const [user, setUser] = useState(null)
  useEffect(() => {
    supabase.auth.getSession().then(({ data: { session } }) => setUser(session?.user ?? null))
  }, [])
  return user
}`,
    },
    {
      name: 'both are asked',
      filename: 'app/lib/session.ts',
      code: `import { cookies } from 'next/headers'
import { createServerClient } from '@supabase/ssr'
export async function safeGetSession() {
  const supabase = createServerClient(url, key, { cookies: cookies() })
  const { data: { session } } = await supabase.auth.getSession()
  if (!session) return { session: null, user: null }
  const { data: { user }, error } = await supabase.auth.getUser()
  if (error) return { session: null, user: null }
  return { session, user, name: session.user.email }
}`,
    },
    {
      name: 'the token is passed on to what verifies it',
      filename: 'app/api/chat/route.ts',
      code: `import { createClient } from '@/lib/supabase/server'
export async function POST(request: Request) {
  const supabase = await createClient()
  const { data: { session } } = await supabase.auth.getSession()
  if (!session) return new Response('Unauthorized', { status: 401 })
  return fetch(process.env.API_URL + '/chat', { headers: { Authorization: \`Bearer \${session.access_token}\` } })
}`,
    },
    {
      name: 'a session that is only renewed',
      filename: 'src/middleware.ts',
      code: `import { NextResponse } from 'next/server'
import { createServerClient } from '@supabase/ssr'
export async function middleware(request) {
  const response = NextResponse.next()
  const supabase = createServerClient(url, key, { cookies: request.cookies })
  await supabase.auth.getSession()
  return response
}`,
    },
    {
      name: 'a session of Better Auth',
      filename: 'app/account/page.tsx',
      code: `import { headers } from 'next/headers'
import { auth } from '@/lib/auth'
export default async function Page() {
  const session = await auth.api.getSession({ headers: await headers() })
  return <p>{session.user.email}</p>
}`,
    },
    {
      name: 'the signature of the token is checked',
      filename: 'src/lib/user.ts',
      code: `import { cookies } from 'next/headers'
import { jwtVerify } from 'jose'
import { createClient } from '@/utils/supabase/server'
export async function currentUser() {
  const supabase = createClient(cookies())
  const { data: { session } } = await supabase.auth.getSession()
  if (!session) return null
  const { payload } = await jwtVerify(session.access_token, keys)
  return { id: payload.sub, email: session.user.email }
}`,
    },
    {
      name: 'a service of a single-page application',
      filename: 'src/lib/api.ts',
      code: `import { supabase } from './supabaseClient'
export async function listNotes() {
  const { data: { session } } = await supabase.auth.getSession()
  return supabase.from('notes').select('*').eq('user_id', session.user.id)
}`,
    },
    {
      name: 'a page for visitors that greets',
      filename: 'app/page.tsx',
      code: `import { createClient } from '@/lib/supabase/server'
export default async function Page() {
  const supabase = await createClient()
  const { data: { session } } = await supabase.auth.getSession()
  return session ? <Home /> : <Landing />
}`,
    },
    {
      name: 'a test',
      filename: 'tests/session.test.ts',
      code: `import { createServerClient } from '@supabase/ssr'
test('session', async () => {
  const { data: { session } } = await createServerClient(url, key, {}).auth.getSession()
  expect(session.user.id).toBe('1')
})`,
    },
  ],
  limits: [
    {
      name: 'a session that another file reads',
      filename: 'app/lib/session.ts',
      reason: 'A value is followed forward only in its own file.',
      code: `import { createClient } from '@/lib/supabase/server'
export async function getSession() {
  const supabase = await createClient()
  const { data } = await supabase.auth.getSession()
  return data.session
}`,
    },
  ],
} satisfies RuleCases
