import { describe, expect, it } from 'vitest'
import type { RawFinding } from '../../src/findings/finding.ts'
import { getFingerprints } from '../../src/findings/fingerprint.ts'
import { Lines } from '../../src/findings/texts.ts'

function print(text: string, places: readonly number[], file = 'a.js', ruleId = 'no-ssrf'): readonly string[] {
  const lines = new Lines(() => text)
  const findings = places.map((line): RawFinding => ({
    tool: 'eslint',
    ruleId,
    classId: 'server-side-request-forgery',
    confidence: 'high',
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
    message: 'x',
  }))
  return getFingerprints(findings, (name, line) => lines.get(name, line))
}

describe('a fingerprint', () => {
  it('stays when lines move and white space changes', () => {
    expect(print('\n\n  fetch( url )\n', [3])).toEqual(print('fetch(url)\n', [1]))
    expect(print('x\r\nfetch(url)', [2])).toEqual(print('fetch(url)\n', [1]))
  })

  it('changes with the line, the rule and the file', () => {
    const one = print('fetch(url)', [1])
    expect(print('fetch(other)', [1])).not.toEqual(one)
    expect(print('fetch(url)', [1], 'b.js')).not.toEqual(one)
    expect(print('fetch(url)', [1], 'a.js', 'no-open-redirect')).not.toEqual(one)
  })

  it('tells equal lines apart by their order, whatever order they come in', () => {
    const [first, second] = print('f(x)\nf(x)\n', [1, 2])
    expect(first).not.toBe(second)
    expect(print('f(x)\nf(x)\n', [2, 1])).toEqual([second, first])
    expect(print('f(x)\n', [1])).toEqual([first])
  })
})
