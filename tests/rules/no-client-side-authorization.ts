import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-client-side-authorization',
  invalid: [
    {
      name: 'a role out of the storage',
      filename: 'src/components/Panel.tsx',
      code: `import { useState } from 'react'
export function Panel() {
  const [isAdmin] = useState(localStorage.getItem('role') === 'admin')
  return isAdmin ? <Users /> : <Denied />
}`,
      errors: [{ messageId: 'storageRole', line: 3, data: { storage: 'localStorage', key: 'role' } }],
    },
    {
      name: 'a plan that the browser writes',
      filename: 'src/hooks/usePlan.tsx',
      code: `import { useState } from 'react'
import { supabase } from '../lib/supabase'
export function usePlan(user) {
  const choose = (plan) => supabase.from('profiles').update({ subscription_plan: plan }).eq('id', user.id)
  return { choose }
}`,
      errors: [{ messageId: 'privilegedWrite', line: 4, data: { column: 'subscription_plan', table: 'profiles' } }],
    },
    {
      name: 'kept under a name',
      filename: 'src/routes/Guard.jsx',
      code: `import React from 'react'
import { Navigate } from 'react-router-dom'
export function Guard({ children }) {
  const isAdmin = sessionStorage.getItem('isAdmin')
  if (!isAdmin) return <Navigate to="/" />
  return children
}`,
      errors: [{ messageId: 'storageRole', line: 4 }],
    },
    {
      name: 'a member of the storage',
      filename: 'src/components/Menu.tsx',
      code: `import React from 'react'
export const Menu = () => <nav>{window.localStorage.userRole === 'admin' && <a href="/admin">Admin</a>}</nav>`,
      errors: [{ messageId: 'storageRole', line: 2 }],
    },
    {
      name: 'a role for oneself',
      filename: 'src/pages/SignUp.tsx',
      code: `import { useState } from 'react'
import { supabase } from '../integrations/supabase/client'
export function SignUp() {
  const [role, setRole] = useState('seller')
  const submit = async (user) => {
    const row = { user_id: user.id, role }
    await supabase.from('user_roles').insert(row)
  }
  return <button onClick={submit}>{role}</button>
}`,
      errors: [{ messageId: 'privilegedWrite', line: 6 }],
    },
    {
      name: 'credits in Firestore',
      filename: 'src/components/Shop.jsx',
      code: `import { useState } from 'react'
import { doc, updateDoc } from 'firebase/firestore'
import { db } from '../firebase'
export function Shop({ uid, credits }) {
  const buy = () => updateDoc(doc(db, 'users', uid), { credits: credits + 100 })
  return <button onClick={buy}>Buy</button>
}`,
      errors: [{ messageId: 'privilegedWrite', line: 5 }],
    },
    {
      name: 'a flag as JSON',
      filename: 'src/hooks/usePremium.tsx',
      code: `'use client'
export function usePremium() {
  const isPremium = JSON.parse(localStorage.getItem('isPremium'))
  return isPremium ? features.all : features.some
}`,
      errors: [{ messageId: 'storageRole', line: 3 }],
    },
    {
      name: 'several rows',
      filename: 'src/components/Upgrade.tsx',
      code: `'use client'
import { createClient } from '@/lib/supabase/client'
export async function upgrade(user) {
  const supabase = createClient()
  await supabase.from('users').update({ is_pro: true }).eq('id', user.id)
}`,
      errors: [{ messageId: 'privilegedWrite', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'the role that the server sent',
      filename: 'src/components/Panel.tsx',
      code: `import { useUser } from './session'
import React from 'react'
export function Panel() {
  const { user } = useUser()
  return user.role === 'admin' ? <Users /> : <Denied />
}`,
    },
    {
      name: `columns of one's own profile`,
      filename: 'src/components/Profile.tsx',
      code: `import { useState } from 'react'
import { supabase } from '../lib/supabase'
export function Profile({ user, name }) {
  const save = () => supabase.from('profiles').update({ full_name: name, avatar_url: null }).eq('id', user.id)
  return <button onClick={save}>Save</button>
}`,
    },
    {
      name: 'what everybody starts with',
      filename: 'src/pages/SignUp.tsx',
      code: `import React from 'react'
import { supabase } from '../lib/supabase'
export const register = (user) => supabase.from('profiles').insert({ id: user.id, role: 'user', credits: 0 })`,
    },
    {
      name: 'the panel of administrators',
      filename: 'src/components/admin/Members.tsx',
      code: `import React from 'react'
import { supabase } from '../../lib/supabase'
export const promote = (id) => supabase.from('user_roles').insert({ user_id: id, role: 'admin' })`,
    },
    {
      name: 'a preference in the storage',
      filename: 'src/components/Theme.tsx',
      code: `import { useState } from 'react'
export function Theme() {
  const [isDark] = useState(localStorage.getItem('theme') === 'dark')
  return isDark ? <Dark /> : <Light />
}`,
    },
    {
      name: 'a role that is shown',
      filename: 'src/components/Badge.tsx',
      code: `import React from 'react'
export const Badge = () => <span>{localStorage.getItem('role')}</span>`,
    },
    {
      name: 'the server writes it',
      filename: 'supabase/functions/grant/index.ts',
      code: `import { createClient } from '@supabase/supabase-js'
const supabase = createClient(url, key)
Deno.serve(async () => {
  await supabase.from('profiles').update({ plan: 'pro' }).eq('id', 1)
  return new Response('ok')
})`,
    },
    {
      name: 'a table of another kind',
      filename: 'src/components/Team.tsx',
      code: `import React from 'react'
import { supabase } from '../lib/supabase'
export const save = (team) => supabase.from('events').update({ plan: team.plan, balance: 1 }).eq('id', team.id)`,
    },
    {
      name: 'the storage is cleared',
      filename: 'src/components/Out.tsx',
      code: `import React from 'react'
export const out = () => {
  localStorage.role = ''
  localStorage.removeItem('isAdmin')
}`,
    },
    {
      name: 'a test',
      filename: 'src/Panel.test.tsx',
      code: `import React from 'react'
test('x', () => expect(localStorage.getItem('role') === 'admin').toBe(true))`,
    },
  ],
} satisfies RuleCases
