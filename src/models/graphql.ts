import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'graphql',
  title: 'GraphQL resolvers',
  docs: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  // Arguments have the scalar types of the schema.
  sources: [{ path: '$graphql.args', kind: 'remote', isText: true }],
} satisfies LibraryModel
