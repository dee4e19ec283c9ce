import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-catch-return-success',
  invalid: [
    {
      name: 'a route that always succeeds',
      filename: 'app/api/profile/route.ts',
      code: `import { db } from '@/lib/db'
export async function PUT(request: Request) {
  try {
    await db.profile.update({ where: { id: 1 }, data: await request.json() })
    return Response.json({ success: true })
  } catch (error) {
    console.error(error)
    return Response.json({ success: true })
  }
}`,
      errors: [
        {
          messageId: 'successAnswer',
          line: 8,
          data: { work: '`db.profile.update()`', line: 4, name: 'PUT /api/profile' },
        },
      ],
    },
    {
      name: 'a list of revoked tokens',
      filename: 'server/tokens.ts',
      code: `import { redis } from './redis'
export async function isTokenRevoked(id: string) {
  try {
    return (await redis.get('revoked:' + id)) !== null
  } catch {
    return false
  }
}`,
      errors: [
        { messageId: 'openDenyList', line: 6, data: { work: '`redis.get()`', line: 4, name: 'isTokenRevoked' } },
      ],
    },
    {
      name: 'a service that says that it saved',
      filename: 'server/services/settings.ts',
      code: `export async function saveSettings(db, settings) {
  try {
    await db.settings.save(settings)
    return true
  } catch (error) {
    console.error(error)
    return true
  }
}`,
      errors: [
        { messageId: 'successResult', line: 7, data: { work: '`db.settings.save()`', line: 3, name: 'saveSettings' } },
      ],
    },
    {
      name: 'an Express handler',
      filename: 'server/users.js',
      code: `import express from 'express'
const app = express()
app.delete('/users/:id', requireAdmin, async (req, res) => {
  try {
    await users.remove(req.params.id)
    res.json({ ok: true })
  } catch (e) {
    res.json({ ok: true, message: 'Removed' })
  }
})`,
      errors: [{ messageId: 'successAnswer', line: 8 }],
    },
    {
      name: 'the answer of Fastify',
      filename: 'server/app.ts',
      code: `import Fastify from 'fastify'
const app = Fastify()
app.post('/documents', async (request, reply) => {
  try {
    await documents.insert(request.body)
  } catch (error) {
    request.log.error(error)
    return { saved: true }
  }
  return { saved: true }
})`,
      errors: [{ messageId: 'successAnswer', line: 8 }],
    },
    {
      name: 'an action of Next.js',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from './db'
export async function deleteNote(id: string) {
  try {
    await db.note.delete({ where: { id } })
  } catch (error) {
    console.log(error)
    return { success: true }
  }
  return { success: true }
}`,
      errors: [{ messageId: 'successResult', line: 8 }],
    },
    {
      name: 'a list of blocked users',
      filename: 'server/moderation.js',
      code: `async function isUserBanned(db, id) {
  try {
    const row = await db.bans.findOne({ id })
    return Boolean(row)
  } catch (error) {
    console.error(error)
    return false
  }
}
module.exports = { isUserBanned }`,
      errors: [{ messageId: 'openDenyList', line: 7 }],
    },
    {
      name: 'a JSON text',
      filename: 'supabase/functions/save/index.ts',
      code: `Deno.serve(async (request) => {
  try {
    await store(await request.json())
    return new Response(JSON.stringify({ success: true }))
  } catch (error) {
    return new Response(JSON.stringify({ success: true }), { status: 200 })
  }
})`,
      errors: [{ messageId: 'successAnswer', line: 6 }],
    },
  ],
  valid: [
    {
      name: 'a status of 500',
      filename: 'app/api/profile/route.ts',
      code: `import { db } from '@/lib/db'
export async function PUT(request: Request) {
  try {
    await db.profile.update({ where: { id: 1 }, data: await request.json() })
    return Response.json({ success: true })
  } catch (error) {
    return Response.json({ success: false }, { status: 500 })
  }
}`,
    },
    {
      name: 'an error keeps the token out',
      filename: 'server/tokens.ts',
      code: `import { redis } from './redis'
export async function isTokenRevoked(id: string) {
  try {
    return (await redis.get('revoked:' + id)) !== null
  } catch {
    return true
  }
}`,
    },
    {
      name: 'the answer tells of the failure',
      filename: 'app/api/save/route.ts',
      code: `export async function POST(request: Request) {
  try {
    await save(await request.json())
    return Response.json({ success: true })
  } catch (error) {
    return Response.json({ success: true, warning: 'Not synchronised' })
  }
}`,
    },
    {
      name: 'another way is tried',
      filename: 'server/services/store.ts',
      code: `export async function saveDraft(primary, backup, draft) {
  try {
    await primary.save(draft)
    return true
  } catch {
    await backup.save(draft)
    return true
  }
}`,
    },
    {
      name: 'logout without a session',
      filename: 'app/api/logout/route.ts',
      code: `export async function POST() {
  try {
    await endSession()
    return Response.json({ success: true })
  } catch {
    return Response.json({ success: true })
  }
}`,
    },
    {
      name: 'nothing tells whether the address exists',
      filename: 'app/api/forgot-password/route.ts',
      code: `export async function POST(request: Request) {
  try {
    await sendReset(await request.json())
  } catch (error) {
    return Response.json({ success: true })
  }
  return Response.json({ success: true })
}`,
    },
    {
      name: 'a list for a page',
      filename: 'server/posts.ts',
      code: `export async function listPosts(db) {
  try {
    return await db.posts.find()
  } catch {
    return []
  }
}`,
    },
    {
      name: 'reading is no change',
      filename: 'app/api/health/route.ts',
      code: `export async function GET() {
  try {
    await ping()
    return Response.json({ ok: true })
  } catch {
    return Response.json({ ok: true })
  }
}`,
    },
    {
      name: 'access has a rule of its own',
      filename: 'server/auth.ts',
      code: `export async function hasAccess(db, user) {
  try {
    return await db.check(user)
  } catch {
    return true
  }
}`,
    },
    {
      name: 'an interface in the browser',
      filename: 'src/hooks/useSave.tsx',
      code: `'use client'
export async function saveForm(api, form) {
  try {
    await api.save(form)
    return true
  } catch {
    return true
  }
}`,
    },
    {
      name: 'a row that is there already is what was wanted',
      filename: 'server/likes.ts',
      code: `export async function addLike(db, row) {
  try {
    await db.likes.insert(row)
    return { success: true }
  } catch (error) {
    if (error.code === '23505') return { success: true }
    throw error
  }
}`,
    },
    {
      name: 'a test',
      filename: 'tests/save.test.ts',
      code: `export async function saveAll(db) {
  try {
    await db.save()
  } catch {
    return true
  }
}`,
    },
  ],
} satisfies RuleCases
