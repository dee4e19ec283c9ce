import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-server-action-auth',
  invalid: [
    {
      name: 'an action that deletes for anybody',
      filename: 'app/actions/users.ts',
      code: `'use server'
import { db } from '@/lib/db'
export async function deleteUser(id: string) {
  await db.user.delete({ where: { id } })
}`,
      errors: [
        { messageId: 'unguardedAction', line: 3, data: { name: 'deleteUser', change: '`db.user.delete()`', line: 4 } },
      ],
    },
    {
      name: 'one action of a file forgets what the others do',
      filename: 'app/actions/projects.ts',
      code: `'use server'
import { auth } from '@/auth'
import { projects } from '@/lib/projects'
export async function renameProject(id: string, name: string) {
  const session = await auth()
  if (!session) throw new Error('Unauthorized')
  await projects.update(id, { name })
}
export async function archiveProject(id: string) {
  await projects.archive(id)
}`,
      errors: [
        {
          messageId: 'unguardedSensitiveAction',
          line: 9,
          data: { name: 'archiveProject', change: '`projects.archive()`', line: 10 },
        },
      ],
    },
    {
      name: 'an arrow function',
      filename: 'app/actions.ts',
      code: `'use server'
import { sql } from '@/lib/sql'
export const updatePrice = async (formData: FormData) => {
  await sql.updateRow('products', formData.get('id'), formData.get('price'))
}`,
      errors: [{ messageId: 'unguardedAction', line: 3 }],
    },
    {
      name: 'an inline action of a page that checks the session only for what it shows',
      filename: 'app/settings/page.tsx',
      code: `import { db } from '@/lib/db'
import { getSession } from '@/lib/session'
export default async function Page() {
  const session = await getSession()
  if (!session) return <p>Sign in</p>
  async function save(formData: FormData) {
    'use server'
    await db.setting.update({ where: { key: formData.get('key') }, data: { value: formData.get('value') } })
  }
  return <form action={save} />
}`,
      errors: [{ messageId: 'unguardedAction', line: 6 }],
    },
    {
      name: 'the change is made in another file',
      filename: 'app/actions.ts',
      code: `'use server'
import { grantCredits } from '@/lib/credits'
export async function addCredits(userId: string, amount: number) {
  return grantCredits(userId, amount)
}`,
      files: {
        'package.json': '{"name":"web"}',
        'lib/credits.ts': `import { db } from './db'
export async function grantCredits(userId, amount) {
  return db.wallet.update({ where: { userId }, data: { credits: { increment: amount } } })
}`,
      },
      errors: [{ messageId: 'unguardedAction', line: 3 }],
    },
    {
      name: 'the arguments are validated and nobody is asked',
      filename: 'app/actions.ts',
      code: `'use server'
import { z } from 'zod'
import { db } from '@/lib/db'
const input = z.object({ id: z.string().uuid(), role: z.enum(['editor', 'viewer']) })
export async function setRole(raw: unknown) {
  const { id, role } = input.parse(raw)
  await db.member.update({ where: { id }, data: { role } })
}`,
      errors: [{ messageId: 'unguardedAction', line: 5 }],
    },
    {
      name: 'a client with the service role',
      filename: 'app/actions.ts',
      code: `'use server'
import { createAdminClient } from '@/lib/supabase/admin'
export async function removeMember(id: string) {
  const supabase = createAdminClient()
  await supabase.from('members').delete().eq('id', id)
}`,
      errors: [{ messageId: 'unguardedAction', line: 3 }],
    },
    {
      name: 'an action client without authentication',
      filename: 'app/actions.ts',
      code: `'use server'
import { actionClient } from '@/lib/safe-action'
import { db } from '@/lib/db'
export const deletePost = actionClient.schema(schema).action(async ({ parsedInput }) => {
  await db.post.delete({ where: { id: parsedInput.id } })
})`,
      errors: [{ messageId: 'unguardedAction', line: 4 }],
    },
    {
      name: 'a list of persons beside an action that asks',
      filename: 'app/actions.ts',
      code: `'use server'
import { PrismaClient } from '@prisma/client'
import { auth } from '@/auth'
const prisma = new PrismaClient()
async function searchMembers(query) {
  return prisma.member.findMany({ where: { name: { contains: query } }, select: { name: true, email: true } })
}
export async function rename(name) {
  const session = await auth()
  if (!session) throw new Error('no')
  await prisma.member.update({ where: { id: session.user.id }, data: { name } })
}
export { searchMembers }`,
      errors: [
        {
          messageId: 'unguardedPersonalAction',
          line: 5,
          data: { name: 'searchMembers', column: 'email', read: '`prisma.member.findMany()`', line: 6 },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'the session first',
      filename: 'app/actions.ts',
      code: `'use server'
import { auth } from '@/auth'
import { db } from '@/lib/db'
export async function deletePost(id: string) {
  const session = await auth()
  if (!session?.user) throw new Error('Unauthorized')
  await db.post.delete({ where: { id, authorId: session.user.id } })
}`,
    },
    {
      name: 'signing up and writing to the help desk',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from '@/lib/db'
import { sendMail } from '@/lib/mail'
export async function signUp(formData: FormData) {
  await db.user.create({ data: { email: formData.get('email') } })
}
export async function submitContactForm(formData: FormData) {
  await sendMail({ text: formData.get('message') })
}
export async function subscribeToNewsletter(email: string) {
  await db.subscriber.create({ data: { email } })
}`,
    },
    {
      name: 'a helper that throws without a user',
      filename: 'app/actions.ts',
      code: `'use server'
import { requireUser } from '@/lib/auth'
import { db } from '@/lib/db'
export async function saveDraft(text: string) {
  const user = await requireUser()
  await db.draft.create({ data: { text, userId: user.id } })
}`,
    },
    {
      name: 'a helper of another file, whatever it is called',
      filename: 'app/actions.ts',
      code: `'use server'
import { whoIsThere } from '@/lib/gate'
import { db } from '@/lib/db'
export async function saveDraft(text: string) {
  const visitor = await whoIsThere()
  await db.draft.create({ data: { text, userId: visitor.id } })
}`,
      files: {
        'package.json': '{"name":"web"}',
        'lib/gate.ts': `import { getServerSession } from 'next-auth'
export async function whoIsThere() {
  const session = await getServerSession()
  if (!session) throw new Error('nobody')
  return session.user
}`,
      },
    },
    {
      name: 'reading public data',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from '@/lib/db'
export async function searchProducts(query: string) {
  return db.product.findMany({ where: { name: { contains: query } }, take: 20 })
}`,
    },
    {
      name: 'the wrapper asks',
      filename: 'app/actions.ts',
      code: `'use server'
import { authActionClient } from '@/lib/safe-action'
import { validatedActionWithUser } from '@/lib/middleware'
import { db } from '@/lib/db'
export const deletePost = authActionClient.schema(schema).action(async ({ parsedInput, ctx }) => {
  await db.post.delete({ where: { id: parsedInput.id, authorId: ctx.userId } })
})
export const renamePost = validatedActionWithUser(schema, async (data, _form, user) => {
  await db.post.update({ where: { id: data.id, authorId: user.id }, data: { title: data.title } })
})`,
    },
    {
      name: 'a client that acts as the caller: row level security decides',
      filename: 'app/actions.ts',
      code: `'use server'
import { createClient } from '@/lib/supabase/server'
export async function addTodo(text: string) {
  const supabase = await createClient()
  await supabase.from('todos').insert({ text })
}`,
    },
    {
      name: 'only caches and cookies of the caller',
      filename: 'app/actions.ts',
      code: `'use server'
import { cookies } from 'next/headers'
import { revalidatePath } from 'next/cache'
export async function setColours(value: string) {
  const jar = await cookies()
  jar.set('colours', value)
  revalidatePath('/')
}`,
    },
    {
      name: 'a function of a client module',
      filename: 'app/components/form.tsx',
      code: `'use client'
import { api } from '@/lib/api'
export async function deletePost(id: string) { await api.deletePost(id) } // calls the action marked 'use server' elsewhere`,
    },
    {
      name: 'a helper that is not exported is no action',
      filename: 'app/actions.ts',
      code: `'use server'
import { currentUser } from '@clerk/nextjs/server'
import { db } from '@/lib/db'
async function write(id: string, userId: string) {
  await db.post.update({ where: { id, authorId: userId }, data: { seen: true } })
}
export async function markSeen(id: string) {
  const user = await currentUser()
  if (!user) return { error: 'sign in' }
  await write(id, user.id)
}`,
    },
    {
      name: 'the user of a function in another file that also limits its query',
      filename: 'app/(shop)/actions.ts',
      code: `'use server'
import { db } from '@/lib/db'
import { getUser } from '@/lib/queries'
export async function sendMessage(text: string) {
  const user = await getUser()
  if (!user || user.role !== 'customer') throw new Error('Unauthorized')
  await db.insert(messages).values({ userId: user.id, text })
}`,
      files: {
        'package.json': '{}',
        'lib/queries.ts': `import { cookies } from 'next/headers'
import { db } from './db'
export async function getUser() {
  const session = await decrypt((await cookies()).get('session')?.value)
  if (!session) return null
  const [user] = await db.select().from(users).where(eq(users.id, session.user.id)).limit(1)
  return user
}`,
        'lib/db.ts': `import { drizzle } from 'drizzle-orm/node-postgres'
export const db = drizzle(process.env.DATABASE_URL)`,
      },
    },
    {
      name: 'wrappers that a factory makes, a client with a guard, a cookie of the session, a form of visitors',
      filename: 'app/actions.ts',
      code: `'use server'
import { cookies, headers } from 'next/headers'
import { prisma } from '../lib/db'
import { memberClient, secured } from '../lib/wrap'
const prepared = secured('desk')
export const drop = secured('desk')(async (me, id) => { await prisma.post.delete({ where: { id } }) })
export const purge = prepared(async (me, id) => { await prisma.post.delete({ where: { id } }) })
export const hide = memberClient.schema({}).action(async ({ parsedInput }) => { await prisma.post.delete({ where: { id: parsedInput.id } }) })
export async function leave(id) {
  const sid = (await cookies()).get('sid')?.value
  const row = await prisma.login.findUnique({ where: { sid } })
  if (!row) throw new Error('no')
  await prisma.post.delete({ where: { id } })
}
export async function nightly() {
  const given = (await headers()).get('authorization')
  if (given !== \`Bearer \${process.env.CRON}\`) throw new Error('no')
  await prisma.post.deleteMany({})
}
export async function rsvp(form) { await prisma.reply.create({ data: { name: String(form.get('name')) } }) }`,
      files: {
        'package.json': '{"dependencies":{"next":"15"}}',
        'lib/session.ts': `import { cookies } from 'next/headers'
import { jwtVerify } from 'jose'
export async function insist() {
  const { payload } = await jwtVerify((await cookies()).get('sid')?.value ?? '', new TextEncoder().encode(process.env.S))
  return payload.sub
}`,
        'lib/wrap.ts': `import { createSafeActionClient } from 'next-safe-action'
import { insist } from './session'
export const secured = (office) => (fn) => async (...args) => { const me = await insist(); return fn(me, ...args) }
export const memberClient = createSafeActionClient().use(async ({ next }) => { const me = await insist(); return next({ ctx: { me } }) })`,
      },
    },
  ],
  limits: [
    {
      name: 'the token is proved by a look-up that no word describes',
      filename: 'app/actions.ts',
      code: `'use server'
import { db } from '@/lib/db'
export async function acceptTerms(code: string) {
  const row = await db.letter.findUnique({ where: { code } })
  if (!row) return
  await db.letter.update({ where: { code }, data: { accepted: true } })
}`,
      reason: 'A secret in the argument authorises the action; the rule sees an action that asks for no session.',
    },
  ],
} satisfies RuleCases
