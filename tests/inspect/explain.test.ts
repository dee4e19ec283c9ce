import * as parser from '@typescript-eslint/parser'
import { describe, expect, it } from 'vitest'
import { type LineExplanation, explainLine } from '../../src/inspect/explain.ts'
import { RULES } from '../../src/rules/index.ts'

const rules = Object.entries(RULES).map(([name, rule]) => ({ name, rule, options: [] }))

/** Explains the line that ends in the mark `// <`. */
function explain(text: string, filename = '/p/app.ts'): LineExplanation | undefined {
  const line = text.slice(0, text.indexOf('// <')).split('\n').length
  return explainLine({ filename, text, root: '/p', languageOptions: { parser }, settings: {} }, line, rules)
}
const inHandler = (body: string): string =>
  `import express from 'express'\nimport { readFile } from 'node:fs/promises'\nimport path from 'node:path'\nimport { z } from 'zod'\n` +
  `const app = express()\napp.get('/file', async (req, res) => {\n${body}\n})\n`
const getReasons = (text: string): readonly string[] | undefined =>
  explain(text)?.sinks.find(({ rules: names }) => names.includes('no-path-traversal'))?.reasons

describe('a line is silent', () => {
  it('because of a check', () => {
    const body = `  const target = path.resolve('files', req.query.name)\n  if (!target.startsWith(path.resolve('files') + path.sep)) return res.sendStatus(404)\n  await readFile(target) // <`
    expect(getReasons(inHandler(body))).toEqual([
      "The value comes from `req.query.name` (line 7, a client decides it) and is checked by `!target.startsWith(path.resolve('files') + path.sep)` (line 8).",
    ])
  })

  it('because of a sanitizer', () => {
    expect(getReasons(inHandler(`  await readFile(path.basename(req.query.name)) // <`))).toEqual([
      'The value comes from `req.query.name` (line 7, a client decides it) and is cleaned by `path.basename(req.query.name)` (line 7).',
    ])
  })

  it('because of a schema', () => {
    const body = `  const name = z.enum(['a', 'b']).parse(req.query.name)\n  await readFile(name) // <`
    expect(getReasons(inHandler(body))).toEqual([
      "The value comes from `req.query.name` (line 7, a client decides it) and is restricted by the schema of `z.enum(['a', 'b']).parse(req.query.name)` (line 7).",
    ])
  })

  it('because the value is a number', () => {
    expect(getReasons(inHandler(`  await readFile('page-' + Number(req.query.page)) // <`))).toEqual([
      'The value comes from `req.query.page` (line 7, a client decides it) and is only a number or a truth value after `Number(req.query.page)` (line 7).',
    ])
  })

  it('because the value is constant', () => {
    expect(getReasons(inHandler(`  await readFile('motd.txt') // <`))).toEqual(["The value is constant: `'motd.txt'`."])
  })

  it('because what gives the value is not known', () => {
    expect(getReasons(inHandler(`  const name = choose()\n  await readFile(name) // <`))).toEqual([
      'The value is the result of `choose()` (line 7); nothing from outside is seen to come out of it.',
    ])
  })

  it('because a parameter is passed on whole', () => {
    const text = `import { readFile } from 'node:fs/promises'\nexport async function load(name: string) {\n  return readFile(name) // <\n}\n`
    expect(explain(text)?.sinks.map(({ reasons }) => reasons)).toEqual([
      [
        'The value is `name: string` (line 2, whoever calls this function decides it) and is passed on whole: it is reported where a caller fills it in, or where it is put together.',
      ],
    ])
  })

  it('because the kind of source is not in the threat model', () => {
    expect(getReasons(`import { readFile } from 'node:fs/promises'\nawait readFile(process.argv[2]) // <\n`)).toEqual([
      'The value comes from `process.argv[2]` (line 2, whoever starts the program decides it); that kind of source is not in `settings.vetlint.threatModel`.',
    ])
  })

  it('because nothing on it is known', () => {
    const found = explain(`import { readFile } from 'node:fs/promises'\nawait readFile('a')\nconsole.count() // <\n`)
    expect(found).toMatchObject({ reports: [], sinks: [], routes: [] })
    expect(found?.calls).toEqual([{ text: 'console.count', path: 'console.count' }])
  })

  it('because the file is a test', () => {
    const text = `import { readFile } from 'node:fs/promises'\nexport const a = (req) => readFile(req.query.name) // <\n`
    expect(explain(text, '/p/tests/a.ts')?.notes).toEqual([
      'The file counts as test; most rules look at the code of the product only.',
    ])
  })
})

describe('a line is reported', () => {
  it('with its rules, and the sink is named', () => {
    const found = explain(inHandler(`  await readFile(req.query.name) // <`))
    expect(found?.reports).toContainEqual({ rule: 'no-path-traversal', messageId: 'taintedPath' })
    expect(found?.sinks).toContainEqual({
      rules: ['no-path-traversal'],
      sink: '`readFile()`',
      value: 'req.query.name',
      isReported: true,
      reasons: [],
    })
  })
})

describe('a route', () => {
  const text = `import express from 'express'
import { requireAuth } from './auth'
const app = express()
app.delete('/orders/:id', requireAuth, async (req, res) => { // <
  await db.order.delete({ where: { id: req.params.id, userId: req.user.id } })
  res.sendStatus(204)
})
`

  it('is told with what stands before its handler', () => {
    expect(explain(text)?.routes).toEqual([
      {
        method: 'delete',
        path: '/orders/:id',
        guards: ['guard before the handler: `requireAuth` (line 4)'],
        notes: [],
      },
    ])
  })
})

it('says nothing of a file that does not parse', () => {
  expect(explain('const = 1 // <')).toBeUndefined()
})
