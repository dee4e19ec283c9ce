import type { LibraryModel } from '../analysis/types.ts'

const client = '@prisma/client.PrismaClient#'
const raw = ['$queryRawUnsafe', '$executeRawUnsafe']

export default {
  package: '@prisma/client',
  title: 'Prisma',
  docs: 'https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries',
  aliases: {
    '@prisma/client/edge': '@prisma/client',
    '@prisma/client/extension': '@prisma/client',
    [`${client}.$extends()`]: client,
    '@prisma/client.Prisma.TransactionClient#': client,
  },
  sinks: [
    ...raw.map((name) => ({ call: `**.${name}`, arg: 0, kind: 'sql' as const })),
    { call: '@prisma/client.Prisma.raw', arg: 0, kind: 'sql' },
    { call: '@prisma/client.raw', arg: 0, kind: 'sql' },
    { call: `${client}.$runCommandRaw`, arg: 0, kind: 'nosql' },
  ],
  effects: [
    ...[
      'findUnique',
      'findUniqueOrThrow',
      'findFirst',
      'findFirstOrThrow',
      'findMany',
      'count',
      'aggregate',
      'groupBy',
    ].map((name) => ({ call: `${client}.*.${name}`, effect: 'read' as const, arg: 0 })),
    ...['create', 'createMany', 'createManyAndReturn', 'update', 'updateMany', 'updateManyAndReturn', 'upsert'].map(
      (name) => ({
        call: `${client}.*.${name}`,
        effect: 'write' as const,
        arg: 0,
      }),
    ),
    { call: `${client}.*.delete`, effect: 'delete', arg: 0 },
    { call: `${client}.*.deleteMany`, effect: 'delete', arg: 0 },
    ...raw.map((name) => ({ call: `**.${name}`, effect: 'read' as const, arg: 0, isStatement: true })),
  ],
  callbacks: [{ call: `${client}.$transaction`, params: [client] }],
  // A generated client lives in a folder of the project.
  conventions: {
    prisma: client,
    prismaClient: client,
    PrismaService: '@prisma/client.PrismaClient',
    PrismaClient: '@prisma/client.PrismaClient',
    Prisma: '@prisma/client.Prisma',
  },
} satisfies LibraryModel
