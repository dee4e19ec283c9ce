import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { RULES } from '../../src/rules/index.ts'

async function run(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  const written: string[] = []
  const failed: string[] = []
  const code = await main(['rules', ...args], {
    out: async (text) => {
      await Promise.resolve(written.push(text))
    },
    error: async (text) => {
      await Promise.resolve(failed.push(text))
    },
    isColored: false,
    isWatched: false,
  })
  return { code, out: written.join(''), error: failed.join('') }
}

describe('vetlint rules', () => {
  it('prints every rule of the plugin', async () => {
    const { code, out } = await run()
    const ids = out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(' ')[0])
    expect([code, ids]).toEqual([0, Object.keys(RULES).sort()])
  })

  it('prints what the package knows as JSON', async () => {
    const { out } = await run('--format', 'json', 'vetlint/no-weak-hash')
    expect(JSON.parse(out)).toEqual([
      expect.objectContaining({
        id: 'no-weak-hash',
        class: 'weak-hash',
        cwe: [328],
        severity: 'medium',
        owner: 'application',
        presets: { strict: 'error' },
        confidence: { weakHash: 'medium', weakHmac: 'low' },
        projectAware: false,
      }),
    ])
  })

  it('refuses a rule and a format that do not exist', async () => {
    expect(await run('no-such-rule')).toEqual(expect.objectContaining({ code: 2, out: '' }))
    expect(await run('--format', 'xml')).toEqual(expect.objectContaining({ code: 2, out: '' }))
  })
})
