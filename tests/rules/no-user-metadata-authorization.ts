import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-user-metadata-authorization',
  invalid: [
    {
      name: 'metadata that users write themselves',
      filename: 'app/admin/page.tsx',
      code: `import { createClient } from '@/lib/supabase/server'
import { redirect } from 'next/navigation'
export default async function Page() {
  const supabase = await createClient()
  const { data } = await supabase.auth.getUser()
  if (data.user?.user_metadata?.role !== 'admin') redirect('/')
  return <Panel />
}`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 6,
          data: { field: 'user_metadata', name: 'role', instead: 'app_metadata', line: 6 },
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `import { createClient } from '@/lib/supabase/server'
import { redirect } from 'next/navigation'
export default async function Page() {
  const supabase = await createClient()
  const { data } = await supabase.auth.getUser()
  if (data.user?.app_metadata?.role !== 'admin') redirect('/')
  return <Panel />
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'metadata that is kept under a name before it decides',
      filename: 'src/middleware.ts',
      code: `export function isEditor(user: User) {
  const role = user.user_metadata?.role
  return role === 'editor' || role === 'admin'
}`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 2,
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `export function isEditor(user: User) {
  const role = user.app_metadata?.role
  return role === 'editor' || role === 'admin'
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'metadata of Clerk that the browser writes',
      filename: 'src/guard.ts',
      code: `export function canManage(user: User) {
  const isAllowed = ['admin', 'owner'].includes(user.unsafeMetadata.role as string)
  return isAllowed
}`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 2,
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `export function canManage(user: User) {
  const isAllowed = ['admin', 'owner'].includes(user.publicMetadata.role as string)
  return isAllowed
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the panel of a component',
      filename: 'src/components/Nav.tsx',
      code: `import { useAuth } from './auth'
export function Nav() {
  const { user } = useAuth()
  const isAdmin = user?.user_metadata?.is_admin === true
  return isAdmin ? <AdminLinks /> : <Links />
}`,
      errors: [
        {
          messageId: 'shownByMetadata',
          line: 4,
          data: { field: 'user_metadata', name: 'is_admin', instead: 'app_metadata', line: 4 },
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `import { useAuth } from './auth'
export function Nav() {
  const { user } = useAuth()
  const isAdmin = user?.app_metadata?.is_admin === true
  return isAdmin ? <AdminLinks /> : <Links />
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the role becomes a column',
      filename: 'supabase/functions/sync/index.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(url, key)
export async function sync(user) {
  await supabase.from('profiles').upsert({ id: user.id, role: user.user_metadata?.role ?? 'member' })
}`,
      errors: [
        {
          messageId: 'storedFromMetadata',
          line: 4,
          data: {
            field: 'user_metadata',
            name: 'role',
            instead: 'app_metadata',
            sink: `supabase.from('profiles').upsert`,
          },
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(url, key)
export async function sync(user) {
  await supabase.from('profiles').upsert({ id: user.id, role: user.app_metadata?.role ?? 'member' })
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a paid plan, by a pattern',
      filename: 'server/limits.ts',
      code: `import express from 'express'
const app = express()
app.post('/generate', requireUser, async (req, res) => {
  const { plan } = req.user.user_metadata
  if (plan === 'pro') return res.json(await generate(req.body, { quality: 'high' }))
  res.json(await generate(req.body, { quality: 'low' }))
})`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 4,
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `import express from 'express'
const app = express()
app.post('/generate', requireUser, async (req, res) => {
  const { plan } = req.user.app_metadata
  if (plan === 'pro') return res.json(await generate(req.body, { quality: 'high' }))
  res.json(await generate(req.body, { quality: 'low' }))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a nested pattern',
      filename: 'src/lib/access.ts',
      code: `export async function requireAdmin(supabase) {
  const { data: { user } } = await supabase.auth.getUser()
  const { user_metadata: { role } } = user
  if (role !== 'admin') throw new Error('Forbidden')
}`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 3,
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `export async function requireAdmin(supabase) {
  const { data: { user } } = await supabase.auth.getUser()
  const { app_metadata: { role } } = user
  if (role !== 'admin') throw new Error('Forbidden')
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'the metadata object has a name of its own',
      filename: 'src/lib/access.js',
      code: `const LEVELS = { free: 1, team: 5 }
function seats(user) {
  const meta = user.user_metadata || {}
  switch (meta.tier) {
    case 'team': return LEVELS.team
    default: return LEVELS.free
  }
}
module.exports = { seats }`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 4,
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `const LEVELS = { free: 1, team: 5 }
function seats(user) {
  const meta = user.app_metadata || {}
  switch (meta.tier) {
    case 'team': return LEVELS.team
    default: return LEVELS.free
  }
}
module.exports = { seats }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper of the file returns it',
      filename: 'server/roles.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
const roleOf = (user) => user['user_metadata'].role
app.delete('/posts/:id', async (request, reply) => {
  if (roleOf(request.user) !== 'moderator') return reply.code(403).send()
  return posts.remove(request.params.id)
})`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 3,
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `import Fastify from 'fastify'
const app = Fastify()
const roleOf = (user) => user['app_metadata'].role
app.delete('/posts/:id', async (request, reply) => {
  if (roleOf(request.user) !== 'moderator') return reply.code(403).send()
  return posts.remove(request.params.id)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'asked whether it is there at all',
      filename: 'src/routes/+page.server.ts',
      code: `import { error } from '@sveltejs/kit'
export const load = async ({ locals }) => {
  if (!locals.user.user_metadata.is_admin) throw error(403)
  return { rows: await list() }
}`,
      errors: [
        {
          messageId: 'decidedByMetadata',
          line: 3,
          suggestions: [
            {
              messageId: 'useAppMetadata',
              output: `import { error } from '@sveltejs/kit'
export const load = async ({ locals }) => {
  if (!locals.user.app_metadata.is_admin) throw error(403)
  return { rows: await list() }
}`,
            },
          ],
        },
      ],
    },
  ],
  valid: [
    {
      name: 'metadata that only the server writes',
      filename: 'app/admin/page.tsx',
      code: `import { createClient } from '@/lib/supabase/server'
import { redirect } from 'next/navigation'
export default async function Page() {
  const supabase = await createClient()
  const { data } = await supabase.auth.getUser()
  if (data.user?.app_metadata?.role !== 'admin') redirect('/')
  return <Panel />
}`,
    },
    {
      name: 'a name in the metadata is shown',
      filename: 'src/components/Hello.tsx',
      code: `import { useUser } from './session'
export function Hello() {
  const { user } = useUser()
  return <p>{user.user_metadata.full_name} ({user.user_metadata.role})</p>
}`,
    },
    {
      name: 'a badge only where there is one',
      filename: 'src/components/Badge.tsx',
      code: `import { useUser } from './session'
export function Badge() {
  const { user } = useUser()
  return <>{user.user_metadata.plan && <span>{user.user_metadata.plan}</span>}</>
}`,
    },
    {
      name: 'metadata of Clerk that only the server writes',
      filename: 'src/middleware.ts',
      code: `export const isAdmin = (user) => user.publicMetadata.role === 'admin'
export const isStaff = (user) => ['staff'].includes(user.privateMetadata.role)`,
    },
    {
      name: 'a preference decides',
      filename: 'src/theme.ts',
      code: `export function theme(user) {
  if (user.user_metadata.theme === 'dark') return dark
  return user.user_metadata.locale === 'de' ? german : light
}`,
    },
    {
      name: 'metadata is written',
      filename: 'server/invite.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const admin = createClient(url, serviceKey)
export const invite = (email, role) => admin.auth.admin.createUser({ email, user_metadata: { full_name: email }, app_metadata: { role } })`,
    },
    {
      name: 'a name is stored with the profile',
      filename: 'server/sync.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(url, key)
export const sync = (user) => supabase.from('profiles').upsert({ id: user.id, full_name: user.user_metadata.full_name, role: 'member' })`,
    },
    {
      name: 'whether a role was chosen at sign-up',
      filename: 'src/pages/Welcome.ts',
      code: 'export const needsChoice = (user) => user.user_metadata.role == null',
    },
    {
      name: 'the role of a row',
      filename: 'src/guard.ts',
      code: `export async function isAdmin(db, user) {
  const profile = await db.profiles.find(user.id)
  return profile.role === 'admin'
}`,
    },
    {
      name: 'a test',
      filename: 'src/guard.test.ts',
      code: `test('role', () => {
  if (user.user_metadata.role !== 'admin') throw new Error('no')
})`,
    },
  ],
} satisfies RuleCases
