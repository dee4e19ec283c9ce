import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'iron-session',
  title: 'iron-session',
  docs: 'https://github.com/vvo/iron-session#readme',
  effects: [
    { call: 'iron-session.getIronSession().save', effect: 'session' },
    { call: 'iron-session.getIronSession().destroy', effect: 'session' },
  ],
  auth: [
    { call: 'iron-session.getIronSession', as: 'identity' },
    { call: 'iron-session.unsealData', as: 'identity' },
  ],
} satisfies LibraryModel
