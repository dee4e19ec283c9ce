import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'express-session',
  title: 'express-session',
  docs: 'https://expressjs.com/en/resources/middleware/session.html',
  effects: [
    { call: '$express.req.session.regenerate', effect: 'session' },
    { call: '$express.req.session.save', effect: 'session' },
    { call: '$express.req.session.destroy', effect: 'session' },
  ],
} satisfies LibraryModel
