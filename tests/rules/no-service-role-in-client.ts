import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-service-role-in-client',
  invalid: [
    {
      name: 'a client component',
      filename: 'app/admin/users.tsx',
      code: `'use client'
import { createClient } from '@supabase/supabase-js'
const supabase = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL!, process.env.NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY!)
export const Users = () => null`,
      errors: [{ messageId: 'keyInClient', line: 3, data: { key: 'process.env.NEXT_PUBLIC_SUPABASE_SERVIC…' } }],
    },
    {
      name: 'one function for both sides',
      filename: 'lib/supabase.ts',
      code: `import { createClient as createBrowser } from '@supabase/supabase-js'
import { createClient as createServer } from '@supabase/supabase-js'
export function getClient() {
  if (typeof window === 'undefined') {
    return createServer(process.env.SUPABASE_URL!, process.env.SERVICE_ROLE_KEY!)
  }
  return createBrowser(process.env.NEXT_PUBLIC_URL!, process.env.NEXT_PUBLIC_ANON_KEY!)
}`,
      errors: [{ messageId: 'keyInShared', line: 5, data: { key: 'process.env.SERVICE_ROLE_KEY' } }],
    },
    {
      name: 'a Vite application',
      filename: 'src/components/admin-client.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const serviceRoleKey = import.meta.env.VITE_SUPABASE_SERVICE_ROLE_KEY
export const admin = createClient(import.meta.env.VITE_SUPABASE_URL, serviceRoleKey)`,
      errors: [{ messageId: 'keyInClient', line: 3 }],
    },
    {
      name: 'a component folder with a namespace import',
      filename: 'src/components/client.ts',
      code: `import * as supabase from '@supabase/supabase-js'
export const admin = supabase.createClient(url, config.serviceRoleKey)`,
      errors: [{ messageId: 'keyInClient', line: 2, data: { key: 'config.serviceRoleKey' } }],
    },
    {
      name: 'a React hook',
      filename: 'src/hooks/useAdmin.tsx',
      code: `import { useMemo } from 'react'
import { createClient } from '@supabase/supabase-js'
export function useAdmin() {
  return useMemo(() => createClient(URL, SUPABASE_SERVICE_ROLE), [])
}
export const Badge = () => <b>admin</b>`,
      errors: [{ messageId: 'keyInClient', line: 4 }],
    },
    {
      name: 'a conditional expression',
      filename: 'lib/client.ts',
      code: `import { createClient } from '@supabase/supabase-js'
export const make = () =>
  typeof window === 'undefined'
    ? createClient(url, process.env.SUPABASE_SERVICE_ROLE_KEY)
    : createClient(url, process.env.NEXT_PUBLIC_ANON_KEY)`,
      errors: [{ messageId: 'keyInShared', line: 4 }],
    },
    {
      name: 'the administration of Firebase',
      filename: 'src/components/Members.tsx',
      code: `import { useEffect } from 'react'
import { getAuth } from 'firebase-admin/auth'
export function Members() {
  useEffect(() => { void getAuth().listUsers() }, [])
  return <ul />
}`,
      errors: [{ messageId: 'adminInClient', line: 2, data: { module: 'firebase-admin/auth' } }],
    },
    {
      name: 'the whole package',
      filename: 'src/pages/Settings.tsx',
      code: `import React from 'react'
import admin from 'firebase-admin'
export const Settings = () => <p>{admin.apps.length}</p>`,
      errors: [{ messageId: 'adminInClient', line: 2 }],
    },
  ],
  valid: [
    {
      name: 'the anon key',
      filename: 'src/lib/supabase.ts',
      code: `import { createClient } from '@supabase/supabase-js'
export const supabase = createClient(import.meta.env.VITE_SUPABASE_URL, import.meta.env.VITE_SUPABASE_ANON_KEY)`,
    },
    {
      name: 'an edge function',
      filename: 'supabase/functions/cleanup/index.ts',
      code: `import { createClient } from 'https://esm.sh/@supabase/supabase-js@2'
Deno.serve(async () => {
  const admin = createClient(Deno.env.get('SUPABASE_URL')!, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY')!)
  return new Response('ok')
})`,
    },
    {
      name: 'a route handler',
      filename: 'app/api/users/route.ts',
      code: `import { createClient } from '@supabase/supabase-js'
export async function GET() {
  const admin = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!)
  return Response.json(await admin.from('plans').select())
}`,
    },
    {
      name: 'a module for the server only',
      filename: 'src/components/server/admin.ts',
      code: `import 'server-only'
import { createClient } from '@supabase/supabase-js'
export const admin = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_SERVICE_ROLE_KEY!)`,
    },
    {
      name: 'a shared factory of the anon key',
      filename: 'lib/client.ts',
      code: `import { createClient } from '@supabase/supabase-js'
export const make = () => createClient(url, typeof window === 'undefined' ? process.env.ANON_KEY : process.env.NEXT_PUBLIC_ANON_KEY)`,
    },
    {
      name: 'a server module with both clients in functions of their own',
      filename: 'server/supabase.ts',
      code: `import { createClient } from '@supabase/supabase-js'
export const forUser = (token: string) => createClient(url, process.env.ANON_KEY!, { global: { headers: { Authorization: token } } })
export const forJobs = () => createClient(url, process.env.SUPABASE_SERVICE_ROLE_KEY!)`,
    },
    {
      name: 'Firebase in a cloud function',
      filename: 'functions/index.ts',
      code: `import { getAuth } from 'firebase-admin/auth'
export const list = () => getAuth().listUsers()`,
    },
    {
      name: 'only its types in a component',
      filename: 'src/components/Members.tsx',
      code: `import { useState } from 'react'
import type { UserRecord } from 'firebase-admin/auth'
export const Members = ({ users }: { users: UserRecord[] }) => { const [open] = useState(false); return <ul>{users.length}</ul> }`,
    },
  ],
} satisfies RuleCases
