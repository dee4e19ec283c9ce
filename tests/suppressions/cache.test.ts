import { mkdtempSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import plugin from '../../src/index.ts'

const CODE = `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2026-11-24)
export const load = (address) => fetch(address)
`

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'vetlint-cache-')))
  writeFileSync(join(folder, 'load.js'), CODE)
  // Older than the cache, as files in a checkout are.
  const old = new Date(2026, 0, 1)
  utimesSync(join(folder, 'load.js'), old, old)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 24, 18) })
})

afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

/** A run of the command line: a new instance with the cache of the one before. */
async function run(preset: Linter.Config, strategy: 'metadata' | 'content'): Promise<string[]> {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [preset],
    cache: true,
    cacheLocation: join(folder, '.cache'),
    cacheStrategy: strategy,
  })
  const results = await eslint.lintFiles(['load.js'])
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'fatal'))
}

describe.each(['metadata', 'content'] as const)('eslint --cache by %s', (strategy) => {
  it.each(['recommended', 'strict', 'suppressions'] as const)(
    'reports with %s what lapsed overnight, although the file did not change',
    async (name) => {
      const preset = plugin.configs[name]
      const isExpired = (ids: readonly string[]): boolean => ids.includes('vetlint/no-expired-suppression')
      const before = statSync(join(folder, 'load.js')).mtimeMs
      expect(isExpired(await run(preset, strategy))).toBe(false)
      // The same day: still good, whether or not it comes from the cache.
      expect(isExpired(await run(preset, strategy))).toBe(false)
      vi.setSystemTime(new Date(2026, 10, 25, 8))
      expect(isExpired(await run(preset, strategy))).toBe(true)
      expect(isExpired(await run(preset, strategy))).toBe(true)
      expect(statSync(join(folder, 'load.js')).mtimeMs).toBe(before)
    },
  )

  it('answers from the cache within a day, and a fixed date never lapses: the law can fail', async () => {
    let looks = 0
    const counting = {
      rules: {
        'no-ssrf': { create: () => ({}) },
        'no-expired-suppression': {
          ...plugin.rules?.['no-expired-suppression'],
          create(context: object) {
            looks += 1
            const rule = plugin.rules?.['no-expired-suppression'] as { create: (context: object) => object }
            return rule.create(context)
          },
        },
      },
    }
    const toPreset = (settings: object): Linter.Config => ({
      files: ['**/*.js'],
      plugins: { vetlint: counting as never },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      settings: { vetlint: settings },
      rules: { 'vetlint/no-expired-suppression': 'error' },
    })
    const getter = toPreset(plugin.configs.recommended.settings?.['vetlint'] as object)
    await run(getter, strategy)
    await run(getter, strategy)
    expect(looks).toBe(1)
    vi.setSystemTime(new Date(2026, 10, 25, 8))
    expect(await run(getter, strategy)).toEqual(['vetlint/no-expired-suppression'])
    expect(looks).toBe(2)

    const fixed = toPreset({ today: '2026-11-24' })
    await run(fixed, strategy)
    vi.setSystemTime(new Date(2026, 10, 26, 8))
    expect(await run(fixed, strategy)).toEqual([])
    expect(looks).toBe(3)
  })
})
