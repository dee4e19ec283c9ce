import type { LibraryModel } from '../analysis/types.ts'

const procedure = '@trpc/server.procedure'

export default {
  package: '@trpc/server',
  title: 'tRPC',
  docs: 'https://trpc.io/docs/server/procedures',
  aliases: { '$trpc.options.ctx': '$trpc.ctx' },
  // What arrives has been through the procedure's parser.
  sources: [{ path: '$trpc.options.input', kind: 'remote', isText: true, isParsed: true }],
  callbacks: ['query', 'mutation', 'subscription'].map((name) => ({
    call: `${procedure}.**.${name}`,
    params: ['$trpc.options'],
  })),
  conventions: {
    publicProcedure: procedure,
    protectedProcedure: procedure,
    privateProcedure: procedure,
    authedProcedure: procedure,
    adminProcedure: procedure,
  },
} satisfies LibraryModel
