import type { LibraryModel } from '../analysis/types.ts'

const identities = [
  ...['nextjs/server.auth', 'nextjs/server.currentUser', 'nextjs/server.getAuth', 'nextjs.auth', 'nextjs.currentUser'],
  ...[
    'nextjs/api.getAuth',
    'express.getAuth',
    'fastify.getAuth',
    'backend.verifyToken',
    'backend.createClerkClient().authenticateRequest',
  ],
  ...[
    'remix/ssr\u2024server.getAuth',
    'tanstack-react-start/server.getAuth',
    'astro/server.getAuth',
    'clerk-sdk-node.verifyToken',
  ],
]
const guards = [
  ...['nextjs/server.auth.protect', 'nextjs/server.auth().protect', 'express.requireAuth', 'nextjs.authMiddleware'],
  ...['clerk-sdk-node.ClerkExpressRequireAuth', 'clerk-sdk-node.requireAuth'],
]
const webhooks = ['nextjs/webhooks', 'express/webhooks', 'backend/webhooks', 'fastify/webhooks']

export default {
  package: '@clerk/nextjs',
  title: 'Clerk',
  docs: 'https://clerk.com/docs/references/backend/overview',
  auth: [
    ...identities.map((name) => ({ call: `@clerk/${name}`, as: 'identity' as const })),
    ...guards.map((name) => ({ call: `@clerk/${name}`, as: 'guard' as const })),
    ...webhooks.map((name) => ({ call: `@clerk/${name}.verifyWebhook`, as: 'signature' as const })),
  ],
} satisfies LibraryModel
