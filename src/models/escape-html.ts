import type { LibraryModel } from '../analysis/types.ts'

const calls = [
  ...['escape-html', 'he.encode', 'he.escape', 'html-escaper.escape', 'entities.encode', 'entities.encodeHTML'],
  ...[
    'entities.escapeUTF8',
    'html-entities.encode',
    'lodash.escape',
    'underscore.escape',
    'validator.escape',
    'validator/lib/escape',
  ],
]

export default {
  package: 'escape-html',
  title: 'HTML escaping',
  docs: 'https://github.com/component/escape-html#readme',
  sanitizers: calls.map((call) => ({ call, arg: 0, cleans: ['html' as const] })),
  propagators: [
    'he.decode',
    'he.unescape',
    'entities.decode',
    'entities.decodeHTML',
    'html-entities.decode',
    'lodash.unescape',
    'validator.unescape',
  ].map((call) => ({ call, from: [0], restores: ['html' as const] })),
} satisfies LibraryModel
