import type { LibraryModel } from '../analysis/types.ts'

const modules = ['bcrypt', 'bcryptjs', '@node-rs/bcrypt', '@node-rs/argon2', 'argon2']

export default {
  package: 'bcrypt',
  title: 'bcrypt and Argon2',
  docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  sanitizers: modules.flatMap((module) => [
    { call: `${module}.hash`, arg: 0, cleans: 'all' as const },
    { call: `${module}.hashSync`, arg: 0, cleans: 'all' as const },
  ]),
  // Whoever knows the password is the user.
  auth: modules.flatMap((module) =>
    Object.entries({ compare: 2, compareSync: undefined, verify: 3, verifySync: undefined }).map(
      ([name, promiseArgs]) => ({
        call: `${module}.${name}`,
        as: 'identity' as const,
        answer: 'true or false',
        ...(promiseArgs === undefined ? {} : { promiseArgs }),
      }),
    ),
  ),
} satisfies LibraryModel
