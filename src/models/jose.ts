import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'jose',
  title: 'jose',
  docs: 'https://github.com/panva/jose/blob/main/docs/README.md',
  effects: [{ call: 'jose.SignJWT#.**.sign', effect: 'session' }],
  auth: ['jwtVerify', 'jwtDecrypt', 'compactVerify', 'flattenedVerify', 'generalVerify'].map((name) => ({
    call: `jose.${name}`,
    as: 'identity' as const,
    promiseArgs: 3,
  })),
} satisfies LibraryModel
