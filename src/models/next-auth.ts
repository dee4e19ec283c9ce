import type { LibraryModel } from '../analysis/types.ts'

const identities = [
  'next-auth().auth',
  'next-auth.unstable_getServerSession',
  'next-auth/next.unstable_getServerSession',
]

export default {
  package: 'next-auth',
  title: 'Auth.js',
  docs: 'https://authjs.dev/reference',
  aliases: { '@auth/core.NextAuth': 'next-auth' },
  effects: [
    { call: 'next-auth().signIn', effect: 'session' },
    { call: 'next-auth().signOut', effect: 'session' },
  ],
  auth: [
    ...identities.map((call) => ({ call, as: 'identity' as const })),
    { call: 'next-auth/middleware.withAuth', as: 'guard' },
    { call: '@auth/express.getSession', as: 'identity' },
    { call: '@auth/core/jwt.getToken', as: 'identity' },
  ],
} satisfies LibraryModel
