import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GRAMMAR, type Directive, isHonoured, judgeSuppression, parseDirectives } from '../../src/suppressions/index.ts'
import { SPELLINGS, compose, type Sample } from './spellings.ts'

/** Does the directive take the rule away from the line, as its tool sees it? */
function covers(directive: Directive, { tool, rule }: Sample, line: number): boolean {
  const isOf =
    directive.tool === tool ||
    (tool === 'oxlint' && directive.tool === 'eslint') ||
    (tool === 'pyright' && directive.tool === 'mypy') ||
    (tool === 'ruff' && directive.tool === 'flake8') ||
    (tool === 'flake8' && directive.tool === 'ruff')
  if (!isOf || directive.kind === 'enable') return false
  if (line < directive.scope.startLine || line > directive.scope.endLine) return false
  const row = GRAMMAR.find((candidate) => candidate.tool === directive.tool)
  return (
    directive.ruleIds.length === 0 ||
    directive.ruleIds.some((id) => id === rule || ALIASES[rule]?.includes(id) || row?.blanketIds?.test(id))
  )
}

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  B602: ['subprocess_popen_with_shell_equals_true'],
  'eval-used': ['W0123'],
}

for (const { sample, spellings } of SPELLINGS) {
  describe(sample.title ?? sample.tool, () => {
    it.each(
      spellings.map((spelling) => [spelling.isHonoured ? 'honours' : 'refuses', spelling.comment, spelling] as const),
    )('%s %s', (_, __, spelling) => {
      const { code, line } = compose(sample, spelling)
      const directives = parseDirectives(code, { filename: sample.filename })
      expect(directives.some((directive) => covers(directive, sample, line))).toBe(spelling.isHonoured)
    })

    it.each(
      spellings
        .filter(({ note }) => note.startsWith('canonical'))
        .map((spelling) => [spelling.comment, spelling] as const),
    )('finds %s justified', (_, spelling) => {
      const { code } = compose(sample, spelling)
      const [directive] = parseDirectives(code, { filename: sample.filename })
      expect(directive?.metadata).toMatchObject({ owner: '@web', expires: { date: '2027-01-31' } })
      if (!directive) return
      const { state } = judgeSuppression(directive, { today: '2026-11-24', severity: 'high' })
      // What silences a whole file of types names nothing.
      expect(isHonoured(state)).toBe(directive.directive !== '@ts-nocheck')
    })
  })
}

interface Tried {
  readonly version: string
  readonly date: string
  readonly spellings: readonly { comment: string; position: string; after?: string; isHonoured: boolean }[]
}

describe('the results of the tools themselves', () => {
  const results = JSON.parse(readFileSync(new URL('../tools/results.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, Tried>
  >
  const toKey = (spelling: { comment: string; position: string; after?: string; isHonoured: boolean }): string =>
    `${spelling.position} ${spelling.comment} ${spelling.after ?? ''} → ${spelling.isHonoured ? 'honoured' : 'refused'}`

  it.each(Object.entries(results))('say what the table says of %s', (title, { spellings, date }) => {
    const table = SPELLINGS.find(({ sample }) => (sample.title ?? sample.tool) === title)
    expect(table?.spellings.map(toKey)).toEqual(spellings.map(toKey))
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })
})
