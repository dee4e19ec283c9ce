import { ESLint, type Linter } from 'eslint'
import { defineConfig } from 'eslint/config'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CLASSES } from '../../src/catalogue/index.ts'
import { compareConfidence, toEslintLevel } from '../../src/catalogue/severity.ts'
import type { Confidence } from '../../src/catalogue/types.ts'
import plugin from '../../src/index.ts'
import { type PresetName, getSurest } from '../../src/presets.ts'
import type { VetlintSettings } from '../../src/rule-file.ts'
import { RULES } from '../../src/rules/index.ts'

const presets: Record<PresetName, Linter.Config> = plugin.configs
const { recommended, strict, suppressions } = presets
const toSettings = (preset: Linter.Config): VetlintSettings => preset.settings?.['vetlint'] as VetlintSettings
const GOVERNANCE = ['ungoverned-suppression', 'expired-suppression']

async function configure(preset: Linter.Config, file: string): Promise<Linter.Config | undefined> {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: defineConfig({ extends: [preset] }) })
  return (await eslint.calculateConfigForFile(file)) as Linter.Config | undefined
}

afterEach(() => {
  vi.useRealTimers()
  vi.doUnmock('../../src/rules/index.ts')
  vi.resetModules()
})

describe('presets', () => {
  it('are three, each with the name of its key', () => {
    expect(Object.entries(presets).map(([key, preset]) => [key, preset.name])).toEqual([
      ['recommended', 'vetlint/recommended'],
      ['strict', 'vetlint/strict'],
      ['suppressions', 'vetlint/suppressions'],
    ])
  })

  it('carry the plugin itself', () => {
    for (const preset of Object.values(presets)) expect(preset.plugins?.['vetlint']).toBe(plugin)
  })

  it('have levels that follow from class and surest message', () => {
    for (const [name, rule] of Object.entries(RULES)) {
      const surest = getSurest(rule)
      const severity = CLASSES.get(rule.meta.docs?.class ?? '')?.severity ?? 'low'
      const isIn = rule.meta.docs?.strictOnly !== true && compareConfidence(surest, 'medium') >= 0
      expect(recommended.rules?.[`vetlint/${name}`], name).toBe(isIn ? toEslintLevel(severity, surest) : undefined)
      expect(strict.rules?.[`vetlint/${name}`], name).toBe('error')
    }
    expect(Object.keys(strict.rules ?? {})).toHaveLength(Object.keys(RULES).length)
  })

  it('have the governance rules in each', () => {
    const names = Object.entries(RULES)
      .filter(([, rule]) => GOVERNANCE.includes(rule.meta.docs?.class ?? ''))
      .map(([name]) => `vetlint/${name}`)
    expect(Object.keys(suppressions.rules ?? {})).toEqual(names)
    expect(Object.keys(recommended.rules ?? {})).toEqual(expect.arrayContaining(names))
  })

  it('set confidence and threat model', () => {
    expect(toSettings(recommended)).toMatchObject({
      minConfidence: 'medium',
      threatModel: ['remote', 'model', 'library'],
      modules: true,
    })
    expect(toSettings(strict)).toMatchObject({
      minConfidence: 'low',
      threatModel: ['remote', 'model', 'library', 'stored', 'local'],
    })
  })
})

describe('presets of planted rules', () => {
  const rule = (weakness: string, confidence: Record<string, Confidence>, strictOnly = false): object => ({
    meta: { docs: { class: weakness, confidence, strictOnly } },
  })
  const planted = {
    'no-sure': rule('sql-injection', { a: 'high', b: 'low' }),
    'no-middling': rule('sql-injection', { a: 'medium' }),
    'no-mild': rule('insecure-cookie', { a: 'high' }),
    'no-unsure': rule('sql-injection', { a: 'low' }),
    'no-noisy': rule('sql-injection', { a: 'high' }, true),
    'no-bare': rule('ungoverned-suppression', { a: 'high' }),
    'no-expired': rule('expired-suppression', { a: 'high' }),
  }

  it('leave out what is unsure or only strict, and keep governance apart', async () => {
    vi.resetModules()
    vi.doMock('../../src/rules/index.ts', () => ({ RULES: planted }))
    const { createPresets } = await import('../../src/presets.ts')
    const made = createPresets({})
    expect(made.recommended.rules).toEqual({
      'vetlint/no-sure': 'error',
      'vetlint/no-middling': 'warn',
      'vetlint/no-mild': 'warn',
      'vetlint/no-bare': 'warn',
      'vetlint/no-expired': 'warn',
    })
    expect(Object.values(made.strict.rules ?? {})).toEqual(Array(7).fill('error'))
    expect(made.suppressions.rules).toEqual({ 'vetlint/no-bare': 'warn', 'vetlint/no-expired': 'warn' })
  })
})

describe('the date of a preset', () => {
  const readDate = async (): Promise<string | undefined> => {
    const config = await configure(recommended, 'src/a.js')
    return config && toSettings(config).today
  }

  it('is read at the moment it is asked for', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 23, 59) })
    expect(toSettings(recommended).today).toBe('2026-11-24')
    vi.setSystemTime(new Date(2026, 10, 25, 0, 1))
    expect(toSettings(recommended).today).toBe('2026-11-25')
  })

  it('is a new one for each ESLint, also through extends', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 12) })
    const before = await readDate()
    vi.setSystemTime(new Date(2026, 10, 25, 12))
    expect([before, await readDate()]).toEqual(['2026-11-24', '2026-11-25'])
  })
})

describe('the files of a preset', () => {
  it.each(['a.js', 'a.cjs', 'a.mjs', 'a.jsx', 'a.ts', 'a.cts', 'a.mts', 'a.tsx', 'a.vue', 'a.svelte', 'a.astro'])(
    'have %s among them',
    async (name) => {
      const config = await configure(recommended, `src/${name}`)
      expect(Object.keys(config?.rules ?? {}).length).toBeGreaterThan(0)
    },
  )

  it.each(['a.json', 'a.css', 'a.md'])('leave %s alone', async (name) => {
    const config = await configure(recommended, `src/${name}`)
    expect(Object.keys(config?.rules ?? {})).toEqual([])
  })
})

describe('a preset in ESLint', () => {
  const code =
    'import jwt from "jsonwebtoken"\nexport const sign = (id) => jwt.sign({ id }, process.env.JWT_SECRET || "dev-secret-4711")\n'
  const lint = async (...configs: Linter.Config[]): Promise<(string | null)[]> => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: configs })
    const [result] = await eslint.lintText(code, { filePath: 'src/tokens.js' })
    return (result?.messages ?? []).map((message) => message.ruleId)
  }

  it('reports through extends and as a spread of the array entry', async () => {
    expect(await lint(...defineConfig({ extends: [recommended] }))).toContain('vetlint/no-secret-fallback')
    expect(await lint(recommended)).toContain('vetlint/no-secret-fallback')
  })

  it('reports by its name, for ESLint that looks presets up', async () => {
    const named = defineConfig({ plugins: { vetlint: plugin }, extends: ['vetlint/recommended'] })
    expect(await lint(...named)).toContain('vetlint/no-secret-fallback')
  })

  it('reports nothing of security when only suppressions are governed', async () => {
    expect(await lint(suppressions)).toEqual([])
  })
})
