import { RuleTester } from '@typescript-eslint/rule-tester'
import { afterAll, describe, expect, it } from 'vitest'
import { createHost, setHost } from '../../src/project/host.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Case } from '../support/cases.ts'
import { createSilentTwin, SILENT_PLUGINS } from '../support/silent-plugins.ts'
import { CASE_NAMES, loadCases } from '../support/load-cases.ts'

RuleTester.afterAll = afterAll
RuleTester.describe = describe
RuleTester.it = it
RuleTester.itOnly = it.only

const tester = new RuleTester({
  plugins: { ...SILENT_PLUGINS, vetlint: createSilentTwin(RULES) },
  languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
  linterOptions: { reportUnusedDisableDirectives: false },
})

const PROJECT = '/project'

function toTest(example: Case): object {
  const overlay = new Map<string, string>([[`${PROJECT}/${example.filename ?? 'src/file.ts'}`, example.code]])
  for (const [path, text] of Object.entries(example.files ?? {})) overlay.set(`${PROJECT}/${path}`, text)
  return {
    name: example.name,
    code: example.code,
    filename: `${PROJECT}/${example.filename ?? 'src/file.ts'}`,
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: /x$/.test(example.filename ?? '') } } },
    ...(example.options ? { options: [example.options] } : {}),
    settings: { vetlint: { today: '2026-11-24', ...example.settings } },
    before: () => setHost(createHost(overlay)),
    after: () => setHost(undefined),
  }
}

for (const name of CASE_NAMES) {
  const cases = await loadCases(name)
  const rule = RULES[name]
  if (!rule) throw new Error(`tests/rules/${name}.ts has cases of a rule that does not exist`)
  tester.run(name, rule as never, {
    valid: cases.valid.map(toTest) as never,
    invalid: cases.invalid.map((example) => ({
      ...toTest(example),
      errors: example.errors.map((error) => ({ ...error, suggestions: error.suggestions ?? null })),
      output: example.output ?? null,
    })) as never,
  })
}

describe('cases', () => {
  it('cover every rule and every message', async () => {
    expect([...CASE_NAMES]).toEqual(Object.keys(RULES).sort())
    const uncovered: string[] = []
    for (const name of CASE_NAMES) {
      const cases = await loadCases(name)
      expect(cases.rule).toBe(name)
      const seen = new Set(
        cases.invalid.flatMap((example) =>
          example.errors.flatMap((error) => [
            error.messageId,
            ...(error.suggestions ?? []).map((suggestion) => suggestion.messageId),
          ]),
        ),
      )
      for (const messageId of Object.keys(RULES[name]?.meta.messages ?? {}))
        if (!seen.has(messageId)) uncovered.push(`${name}/${messageId}`)
    }
    expect(uncovered).toEqual([])
  })
})
