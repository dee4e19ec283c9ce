import type { LibraryModel } from '../analysis/types.ts'

const closed = [
  'isUUID',
  'isInt',
  'isNumeric',
  'isAlpha',
  'isAlphanumeric',
  'isBoolean',
  'isHexadecimal',
  'isMongoId',
  'isFloat',
  'isDecimal',
  'isISO8601',
  'isPort',
]
const modules = ['validator', 'class-validator']

export default {
  package: 'validator',
  title: 'validator.js',
  docs: 'https://github.com/validatorjs/validator.js#validators',
  sanitizers: [
    { call: 'validator.toInt', arg: 0, cleans: 'all' },
    { call: 'validator.toFloat', arg: 0, cleans: 'all' },
    { call: 'validator.toBoolean', arg: 0, cleans: 'all' },
  ],
  guards: [
    ...modules.flatMap((module) =>
      closed.map((name) => ({ call: `${module}.${name}`, arg: 0, cleans: 'all' as const })),
    ),
    ...closed.map((name) => ({ call: `validator/lib/${name}`, arg: 0, cleans: 'all' as const })),
    { call: 'validator.isIn', arg: 0, cleans: 'all' },
    { call: 'validator.isIP', arg: 0, cleans: ['command', 'sql', 'html', 'path', 'nosql'] },
    { call: 'validator.isFQDN', arg: 0, cleans: ['command', 'sql', 'html', 'path', 'nosql'] },
    { call: 'validator.isEmail', arg: 0, cleans: ['path', 'url', 'redirect', 'nosql'] },
    { call: 'uuid.validate', arg: 0, cleans: 'all' },
    { call: 'is-uuid.v4', arg: 0, cleans: 'all' },
  ],
} satisfies LibraryModel
