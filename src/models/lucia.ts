import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'lucia',
  title: 'Lucia',
  docs: 'https://v3.lucia-auth.com/',
  effects: [
    { call: 'lucia.Lucia#.createSession', effect: 'session', arg: 0 },
    { call: 'lucia.Lucia#.invalidateSession', effect: 'session', arg: 0 },
  ],
  auth: [{ call: 'lucia.Lucia#.validateSession', as: 'identity' }],
} satisfies LibraryModel
