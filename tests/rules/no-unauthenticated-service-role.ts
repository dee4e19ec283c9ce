import type { RuleCases } from '../support/cases.ts'

const IMPORT = `import { createClient } from 'https://esm.sh/@supabase/supabase-js@2'`
const CLIENT = `createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!)`

export default {
  rule: 'no-unauthenticated-service-role',
  invalid: [
    {
      name: 'an edge function that writes for anybody',
      filename: 'supabase/functions/award-points/index.ts',
      code: `${IMPORT}
Deno.serve(async (req) => {
  const { userId, points } = await req.json()
  const admin = ${CLIENT}
  await admin.from('profiles').update({ points }).eq('id', userId)
  return new Response('ok')
})`,
      errors: [
        {
          messageId: 'unauthenticatedWrite',
          line: 4,
          data: { action: 'runs \`update\` on \`profiles\`', line: 5 },
        },
      ],
    },
    {
      name: 'an edge function that reads what the request selects',
      filename: 'supabase/functions/orders/index.ts',
      code: `${IMPORT}
Deno.serve(async (req) => {
  const { email } = await req.json()
  const admin = ${CLIENT}
  const { data } = await admin.from('orders').select('*').eq('email', email)
  return Response.json(data)
})`,
      errors: [{ messageId: 'unauthenticatedRead', line: 4, data: { source: '\`req.json()\`', line: 5 } }],
    },
    {
      name: 'a route handler of Next.js',
      filename: 'app/api/members/route.ts',
      code: `import { createClient } from '@supabase/supabase-js'
export async function DELETE(request: Request) {
  const { id } = await request.json()
  const admin = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!)
  await admin.from('members').delete().eq('id', id)
  return Response.json({ ok: true })
}`,
      errors: [{ messageId: 'unauthenticatedWrite', line: 4 }],
    },
    {
      name: 'a key in a variable',
      filename: 'supabase/functions/cleanup/index.ts',
      code: `${IMPORT}
Deno.serve(async () => {
  const serviceRoleKey = Deno.env.get('SUPABASE_SERVICE_ROLE_KEY') ?? ''
  const supabase = createClient(Deno.env.get('SUPABASE_URL')!, serviceRoleKey)
  await supabase.auth.admin.deleteUser('x')
  return new Response('ok')
})`,
      errors: [{ messageId: 'unauthenticatedWrite', line: 4, data: { action: 'runs \`deleteUser\`', line: 5 } }],
    },
    {
      name: 'a client of the whole file',
      filename: 'supabase/functions/notify/index.ts',
      code: `${IMPORT}
const admin = ${CLIENT}
Deno.serve(async (req) => {
  const body = await req.json()
  await admin.from('notifications').insert({ user_id: body.user, text: body.text })
  return new Response('ok')
})`,
      errors: [{ messageId: 'unauthenticatedWrite', line: 5 }],
    },
    {
      name: 'Express',
      code: `import express from 'express'
import { createClient } from '@supabase/supabase-js'
const app = express()
app.post('/api/credits', async (req, res) => {
  const admin = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_SERVICE_KEY)
  await admin.rpc('add_credits', { user: req.body.user, amount: req.body.amount })
  res.end()
})`,
      errors: [{ messageId: 'unauthenticatedWrite', line: 5 }],
    },
    {
      name: 'a client that a module of the project makes',
      filename: 'app/api/plans/route.ts',
      code: `import { createAdminClient } from '@/lib/supabase/admin'
// the service_role client
export async function POST(request: Request) {
  const admin = createAdminClient()
  await admin.from('subscriptions').update({ plan: 'pro' }).eq('user_id', (await request.json()).user)
  return Response.json({})
}`,
      errors: [{ messageId: 'unauthenticatedWrite', line: 4 }],
    },
    {
      name: 'an upload to storage',
      filename: 'supabase/functions/upload/index.ts',
      code: `${IMPORT}
Deno.serve(async (req) => {
  const admin = ${CLIENT}
  await admin.storage.from('documents').upload('a.pdf', await req.blob())
  return new Response('ok')
})`,
      errors: [{ messageId: 'unauthenticatedWrite', line: 3 }],
    },
  ],
  valid: [
    {
      name: 'a verified caller',
      filename: 'supabase/functions/award-points/index.ts',
      code: `${IMPORT}
Deno.serve(async (req) => {
  const admin = ${CLIENT}
  const { data: { user } } = await admin.auth.getUser(req.headers.get('Authorization')!.replace('Bearer ', ''))
  if (!user) return new Response('no', { status: 401 })
  await admin.from('profiles').update({ seen: true }).eq('id', user.id)
  return new Response('ok')
})`,
    },
    {
      name: 'the secret of a schedule',
      filename: 'supabase/functions/cleanup/index.ts',
      code: `${IMPORT}
Deno.serve(async (req) => {
  if (req.headers.get('x-cron-secret') !== Deno.env.get('CRON_SECRET')) return new Response('no', { status: 401 })
  const admin = ${CLIENT}
  await admin.from('sessions').delete().lt('expires_at', new Date().toISOString())
  return new Response('ok')
})`,
    },
    {
      name: 'the signature of a webhook',
      filename: 'supabase/functions/stripe-webhook/index.ts',
      code: `${IMPORT}
import Stripe from 'https://esm.sh/stripe@14'
const stripe = new Stripe(Deno.env.get('STRIPE_KEY')!)
Deno.serve(async (req) => {
  const event = await stripe.webhooks.constructEventAsync(await req.text(), req.headers.get('stripe-signature')!, Deno.env.get('WEBHOOK_SECRET')!)
  const admin = ${CLIENT}
  await admin.from('orders').update({ paid: true }).eq('id', event.data.object.id)
  return new Response('ok')
})`,
    },
    {
      name: 'the anon key',
      filename: 'supabase/functions/list/index.ts',
      code: `${IMPORT}
// not the service_role key
Deno.serve(async (req) => {
  const client = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_ANON_KEY')!)
  await client.from('comments').insert(await req.json())
  return new Response('ok')
})`,
    },
    {
      name: 'a catalogue that is public anyway',
      filename: 'supabase/functions/products/index.ts',
      code: `${IMPORT}
Deno.serve(async (req) => {
  const { category } = await req.json()
  const admin = ${CLIENT}
  const { data } = await admin.from('products').select('*').eq('category', category)
  return Response.json(data)
})`,
    },
    {
      name: 'a contact form',
      filename: 'supabase/functions/contact/index.ts',
      code: `${IMPORT}
Deno.serve(async (req) => {
  const admin = ${CLIENT}
  await admin.from('inquiries').insert(await req.json())
  return new Response('ok')
})`,
    },
    {
      name: 'a script',
      filename: 'scripts/backfill.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const admin = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!)
await admin.from('profiles').update({ migrated: true }).neq('id', '')`,
    },
    {
      name: 'a guard before the route',
      code: `import express from 'express'
import { createClient } from '@supabase/supabase-js'
import { requireAdmin } from './auth'
const app = express()
app.post('/api/credits', requireAdmin, async (req, res) => {
  const admin = createClient(process.env.SUPABASE_URL, process.env.SUPABASE_SERVICE_KEY)
  await admin.rpc('add_credits', { user: req.body.user })
  res.end()
})`,
    },
  ],
} satisfies RuleCases
