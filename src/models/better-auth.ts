import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'better-auth',
  title: 'Better Auth',
  docs: 'https://www.better-auth.com/docs/concepts/api',
  effects: [
    { call: 'better-auth.betterAuth().api.signInEmail', effect: 'session', arg: 0 },
    { call: 'better-auth.betterAuth().api.signOut', effect: 'session', arg: 0 },
  ],
  auth: [
    { call: 'better-auth.betterAuth().api.getSession', as: 'identity' },
    { call: 'better-auth/cookies.getSessionCookie', as: 'identity' },
  ],
} satisfies LibraryModel
