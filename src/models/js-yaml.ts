import type { LibraryModel } from '../analysis/types.ts'

export default {
  package: 'js-yaml',
  title: 'YAML and other parsers',
  docs: 'https://github.com/nodeca/js-yaml#readme',
  sinks: [
    { call: 'node-serialize.unserialize', arg: 0, kind: 'deserialize' },
    { call: 'serialize-to-js.deserialize', arg: 0, kind: 'deserialize' },
    { call: 'funcster.deepDeserialize', arg: 0, kind: 'deserialize' },
    { call: 'cryo.parse', arg: 0, kind: 'deserialize' },
  ],
  propagators: ['js-yaml.load', 'js-yaml.safeLoad', 'yaml.parse', 'qs.parse', 'json5.parse', 'superjson.parse'].map(
    (call) => ({
      call,
      from: [0],
      restores: ['nosql' as const, 'properties' as const],
    }),
  ),
} satisfies LibraryModel
