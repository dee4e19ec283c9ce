import type { LibraryModel } from '../analysis/types.ts'

const objects = ['lodash', 'underscore']

export default {
  package: 'lodash',
  title: 'Lodash',
  docs: 'https://lodash.com/docs/',
  aliases: {
    'lodash-es': 'lodash',
    ...Object.fromEntries(
      [
        'template',
        'escapeRegExp',
        'escape',
        'get',
        'merge',
        'set',
        'pick',
        'omit',
        'defaultsDeep',
        'cloneDeep',
      ].flatMap((name) => [
        [`lodash/${name}`, `lodash.${name}`],
        [`lodash\u2024${name.toLowerCase()}`, `lodash.${name}`],
      ]),
    ),
  },
  sinks: objects.map((object) => ({ call: `${object}.template`, arg: 0, kind: 'template' as const })),
  sanitizers: [
    ...objects.map((object) => ({ call: `${object}.escapeRegExp`, arg: 0, cleans: ['regex' as const] })),
    { call: 'escape-string-regexp', arg: 0, cleans: ['regex'] },
    { call: 'lodash.pick', arg: 0, cleans: ['properties'] },
    { call: 'lodash.toNumber', arg: 0, cleans: 'all' },
    { call: 'lodash.toInteger', arg: 0, cleans: 'all' },
    { call: 'lodash.toString', arg: 0, cleans: ['nosql', 'properties'] },
    { call: 'lodash.kebabCase', arg: 0, cleans: ['sql', 'command', 'path', 'html', 'url', 'redirect', 'nosql'] },
    { call: 'lodash.snakeCase', arg: 0, cleans: ['sql', 'command', 'path', 'html', 'url', 'redirect', 'nosql'] },
    { call: 'slugify', arg: 0, cleans: ['path', 'html', 'url', 'redirect', 'nosql'] },
    { call: 'sanitize-filename', arg: 0, cleans: ['path'] },
    { call: 'filenamify', arg: 0, cleans: ['path'] },
  ],
  propagators: [
    ...[
      'get',
      'cloneDeep',
      'clone',
      'omit',
      'trim',
      'toLower',
      'toUpper',
      'capitalize',
      'head',
      'last',
      'values',
      'keys',
      'truncate',
    ].map((name) => ({ call: `lodash.${name}`, from: [0] })),
    ...['merge', 'assign', 'defaults', 'defaultsDeep', 'extend', 'concat', 'join'].map((name) => ({
      call: `lodash.${name}`,
      from: ['rest' as const],
    })),
  ],
} satisfies LibraryModel
