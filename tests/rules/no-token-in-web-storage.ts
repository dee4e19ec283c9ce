import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-token-in-web-storage',
  invalid: [
    {
      name: 'the token of a login',
      filename: 'src/api/auth.ts',
      code: `export async function login(email: string, password: string) {
  const response = await fetch('/api/login', { method: 'POST', body: JSON.stringify({ email, password }) })
  const data = await response.json()
  localStorage.setItem('token', data.token)
}`,
      errors: [{ messageId: 'storedToken', line: 4, data: { key: 'token', store: 'localStorage' } }],
    },
    {
      name: 'as a property',
      filename: 'src/store/session.js',
      code: `export function keep(session) {
  localStorage.accessToken = session.access
  window.localStorage['refresh_token'] = session.refresh
}`,
      errors: [
        { messageId: 'storedToken', line: 2, data: { key: 'accessToken', store: 'localStorage' } },
        { messageId: 'storedToken', line: 3, data: { key: 'refresh_token', store: 'localStorage' } },
      ],
    },
    {
      name: 'in a React component',
      filename: 'src/pages/Login.tsx',
      code: `import { useState } from 'react'
export function Login() {
  const [code, setCode] = useState('')
  const onSubmit = async () => {
    const { jwt } = await exchange(code)
    window.localStorage.setItem('jwt', jwt)
  }
  return <form onSubmit={onSubmit}><input onChange={(e) => setCode(e.target.value)} /></form>
}`,
      errors: [{ messageId: 'storedToken', line: 6 }],
    },
    {
      name: 'under a key from a constant',
      filename: 'src/auth.ts',
      code: `const KEY = 'shop.auth-token'
export const remember = (value: string) => localStorage.setItem(KEY, value)`,
      errors: [{ messageId: 'storedToken', line: 2, data: { key: 'shop.auth-token', store: 'localStorage' } }],
    },
    {
      name: 'under an imported key',
      filename: 'src/auth.ts',
      code: `import { ACCESS_TOKEN } from './keys'
export const remember = (value: string) => localStorage.setItem(ACCESS_TOKEN, value)`,
      errors: [{ messageId: 'storedToken', line: 2, data: { key: 'ACCESS_TOKEN', store: 'localStorage' } }],
    },
    {
      name: 'through an alias of the store',
      filename: 'src/auth.ts',
      code: `const store = window.localStorage
export const remember = (value: string) => store.setItem('idToken', value)`,
      errors: [{ messageId: 'storedToken', line: 2 }],
    },
    {
      name: 'for the session of the tab',
      filename: 'src/auth.ts',
      code: `export const remember = (value: string) => sessionStorage.setItem('access_token', value)`,
      errors: [{ messageId: 'storedForSession', line: 1, data: { key: 'access_token' } }],
    },
    {
      name: 'a password that is remembered',
      filename: 'src/views/login.vue.ts',
      code: `export function rememberMe(form) {
  localStorage.setItem('password', form.password)
}`,
      errors: [{ messageId: 'storedToken', line: 2 }],
    },
    {
      name: 'a key of a provider',
      filename: 'src/settings.tsx',
      code: `export const save = (value) => localStorage.setItem('openaiApiKey', value)`,
      errors: [{ messageId: 'storedToken', line: 1 }],
    },
  ],
  valid: [
    {
      name: 'the theme',
      filename: 'src/theme.ts',
      code: `export const setTheme = (theme: string) => localStorage.setItem('theme', theme)`,
    },
    {
      name: 'a cookie that the server sets',
      filename: 'src/api/auth.ts',
      code: `export const login = (form: FormData) => fetch('/api/login', { method: 'POST', body: form, credentials: 'include' })`,
    },
    { name: 'a CSRF token', filename: 'src/csrf.ts', code: `localStorage.setItem('csrfToken', readMeta('csrf'))` },
    { name: 'a device token', filename: 'src/push.ts', code: `localStorage.setItem('fcm_token', await getToken())` },
    {
      name: 'an id for statistics',
      filename: 'src/metrics.ts',
      code: `sessionStorage.setItem('metrics_session_id', crypto.randomUUID())`,
    },
    {
      name: 'clearing it',
      filename: 'src/auth.ts',
      code: `export const logout = () => localStorage.setItem('token', '')`,
    },
    {
      name: 'whether there is one',
      filename: 'src/auth.ts',
      code: `localStorage.setItem('hasToken', String(!!token))`,
    },
    {
      name: 'when it ends',
      filename: 'src/auth.ts',
      code: `localStorage.setItem('tokenExpires', String(Date.now() + 3600))`,
    },
    { name: 'the cart', filename: 'src/cart.ts', code: `localStorage.setItem('cart', JSON.stringify(items))` },
    {
      name: 'reading and removing',
      filename: 'src/auth.ts',
      code: `const old = localStorage.getItem('token')
localStorage.removeItem('token')`,
    },
    {
      name: 'a store of the application with the same method',
      filename: 'src/cache.ts',
      code: `import { createStore } from './store'
const localStorage = createStore()
localStorage.setItem('token', value)`,
    },
    {
      name: 'a test',
      filename: 'src/auth.test.ts',
      code: `localStorage.setItem('token', 'abc-def-ghi-jkl-mno')`,
    },
  ],
  limits: [
    {
      name: 'a whole session object',
      filename: 'src/auth.ts',
      code: `localStorage.setItem('session', JSON.stringify(session))`,
      reason: 'What an object holds is not known from its key.',
    },
  ],
} satisfies RuleCases
