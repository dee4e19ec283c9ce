import * as parser from '@typescript-eslint/parser'
import { afterEach, describe, expect, it } from 'vitest'
import { type InspectedReport, inspectReports } from '../../src/inspect/traces.ts'
import { createHost, setHost } from '../../src/project/host.ts'
import { RULES } from '../../src/rules/index.ts'

function inspect(text: string, names: readonly string[], filename = '/p/app.ts'): readonly InspectedReport[] {
  return inspectReports(
    { filename, text, root: '/p', languageOptions: { parser }, settings: {} },
    names.flatMap((name) => {
      const rule = RULES[name]
      return rule ? [{ name, rule, options: [] }] : []
    }),
  )
}
const show = ({ stops }: InspectedReport): string[] =>
  stops.map(({ file = '', line, column, text }) => `${file}:${line}:${column} ${text}`)

afterEach(() => setHost(undefined))

describe('the reports of a file', () => {
  it('come with the way of the value', () => {
    const text = `import express from 'express'
import { exec } from 'node:child_process'
express().get('/x', (req, res) => {
  const name = req.query.name
  exec('convert ' + name)
})
`
    const [report, ...others] = inspect(text, ['no-command-injection'])
    expect(others).toEqual([])
    expect(report).toMatchObject({ rule: 'no-command-injection', messageId: 'taintedCommand', line: 5, column: 8 })
    expect(report && show(report)).toEqual([
      ':4:16 `req.query.name` is controlled by the client',
      ":5:8 becomes part of `'convert ' + name`",
      ':5:8 reaches `exec()`',
    ])
  })

  it('name the other file of a way that leads there', () => {
    const files = new Map([
      ['/p/package.json', '{}'],
      [
        '/p/run.ts',
        `import { exec } from 'node:child_process'\nexport const run = (name: string) => exec('convert ' + name)\n`,
      ],
    ])
    setHost(createHost(files))
    const text = `import express from 'express'\nimport { run } from './run'\nexpress().get('/x', (req) => run(req.query.name))\n`
    const [report] = inspect(text, ['no-command-injection'])
    expect(report && show(report).at(-1)).toMatch(/^\/p\/run\.ts:2:\d+ reaches `exec\(\)`$/)
  })

  it('have no way where nothing flows', () => {
    const [report] = inspect(`export const key = 'sk_live_9aQ2mT7xLw4ZpR81Bd'\n`, ['no-hardcoded-credentials'])
    expect(report).toMatchObject({ rule: 'no-hardcoded-credentials', line: 1, stops: [] })
  })

  it('are none for what does not parse, and none of rules that were not asked', () => {
    expect(inspect('const = 1', ['no-hardcoded-credentials'])).toEqual([])
    expect(inspect(`export const key = 'sk_live_9aQ2mT7xLw4ZpR81Bd'\n`, ['no-ssrf'])).toEqual([])
  })
})
