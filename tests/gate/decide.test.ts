import { describe, expect, it } from 'vitest'
import type { Confidence, Finding, Severity, SuppressionState } from '../../src/findings/types.ts'
import { DEFAULT_THRESHOLD, dropKnown, isLive, parseThreshold, toExitCode } from '../../src/gate/decide.ts'

function make(severity: Severity, confidence: Confidence, state?: SuppressionState, fingerprint = 'a'): Finding {
  return {
    tool: 'eslint',
    ruleId: 'no-ssrf',
    class: 'server-side-request-forgery',
    cwe: [918],
    severity,
    confidence,
    owner: 'application',
    file: 'a.js',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    message: 'x',
    trace: [],
    fingerprint,
    suppression: state ? { state, directive: 'x', justification: null, owner: null, expires: null, line: 1 } : null,
  }
}

describe('the threshold', () => {
  it.each([
    ['high', { severity: 'high', confidence: 'medium' }],
    ['low:low', { severity: 'low', confidence: 'low' }],
    [' Critical:HIGH ', { severity: 'critical', confidence: 'high' }],
  ])('%j is read', (text, threshold) => expect(parseThreshold(text)).toEqual(threshold))

  it.each(['', 'severe', 'high:', 'high:sure', 'high:high:high', ':high'])('%j is not', (text) =>
    expect(parseThreshold(text)).toBeUndefined(),
  )

  it.each([
    ['medium', 'medium', 1],
    ['critical', 'low', 0],
    ['low', 'high', 0],
    ['high', 'high', 1],
  ] as const)('of medium and medium lets %s with %s confidence end in %i', (severity, confidence, code) => {
    expect(toExitCode([make(severity, confidence)], DEFAULT_THRESHOLD, [])).toBe(code)
  })
})

describe('the exit code', () => {
  it('is 2 for whatever could not be looked at, also beside findings', () => {
    expect(toExitCode([], DEFAULT_THRESHOLD, ['x'])).toBe(2)
    expect(toExitCode([make('critical', 'high')], DEFAULT_THRESHOLD, ['x'])).toBe(2)
  })

  it.each([
    ['valid', 0],
    ['expiring-soon', 0],
    ['bare', 1],
    ['blanket', 1],
    ['no-expiry', 1],
    ['expired', 1],
    ['too-long', 1],
    ['malformed', 1],
    ['boilerplate', 1],
    ['missing-owner', 1],
  ] as const)('of a finding with a suppression that is %s is %i', (state, code) => {
    const finding = make('critical', 'high', state)
    expect(isLive(finding)).toBe(code === 1)
    expect(toExitCode([finding], DEFAULT_THRESHOLD, [])).toBe(code)
  })
})

describe('what was there before', () => {
  it('is dropped where it is live in both', () => {
    const [known, fresh] = [make('high', 'high', undefined, 'a'), make('high', 'high', undefined, 'b')]
    const suppressed = make('high', 'high', 'valid', 'a')
    expect(dropKnown([known, fresh, suppressed], new Set(['a']))).toEqual([fresh, suppressed])
  })
})
