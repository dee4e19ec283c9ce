import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../src/analysis/types.ts'
import { readModels } from '../../src/gate/models.ts'

const schema = JSON.parse(readFileSync(new URL('../../src/gate/models.schema.json', import.meta.url), 'utf8')) as {
  $defs: { kind: { enum: string[] } }
}

describe('a file of models', () => {
  it('gives its rows, titled by the package where nobody wrote a title', () => {
    const text = `version: 1
models:
  - package: '@acme/db'
    sinks:
      - { call: '@acme/db.run', arg: 0, kind: sql, incident: INC-2031 }
    sanitizers:
      - { call: '@acme/db.quote', arg: 0, cleans: [sql] }
`
    expect(readModels(text)).toEqual([
      {
        package: '@acme/db',
        title: '@acme/db',
        docs: '',
        sinks: [{ call: '@acme/db.run', arg: 0, kind: 'sql', incident: 'INC-2031' }],
        sanitizers: [{ call: '@acme/db.quote', arg: 0, cleans: ['sql'] }],
      },
    ])
  })

  it.each([
    [
      'models:\n  - package: a\n    sinks:\n      - { call: a.b, arg: 0, kind: sqll }\n',
      'line 4: `models[0].sinks[0].kind` has to be one of sql, command',
    ],
    ['models:\n  - package: a\n    sink: []\n', 'line 3: `sink` is no key of `models[0]`'],
    ['models:\n  - title: a\n', 'line 2: `models[0]` needs `package`'],
    [
      'models:\n  - package: a\n    sinks:\n      - call: a.b\n        arg: -1\n        kind: sql\n',
      'line 5: `models[0].sinks[0].arg` must be >= 0',
    ],
    [
      'models:\n  - package: a\n    sinks:\n      - call: "a b"\n        arg: 1\n        kind: sql\n',
      'line 4: `models[0].sinks[0].call` must match pattern',
    ],
    ['models: {}\n', 'line 1: `models` must be array'],
    ['version: 2\nmodels:\n  - package: a\n', 'line 1: `version` has to be 1'],
    ['', 'line 1: the file must be object'],
    ['models:\n  - package: "a\n', 'is no YAML'],
    [
      'models:\n  - package: a\n    guards:\n      - { call: a.b, arg: 0, cleans: everything }\n',
      'line 4: `models[0].guards[0].cleans`',
    ],
  ])('is refused with the line: %j', (text, message) => {
    expect(() => readModels(text)).toThrow(message)
  })

  it('knows every kind of danger that the engine knows', () => {
    expect(schema.$defs.kind.enum).toEqual([...KINDS])
  })
})
