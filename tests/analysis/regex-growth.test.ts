import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { findGrowth } from '../../src/analysis/regex-growth.ts'

type Verdict = 'safe' | 'polynomial' | 'exponential'

const decide = (pattern: RegExp): Verdict => {
  const growth = findGrowth(pattern.source, pattern.flags)
  if (!growth) return 'safe'
  return growth.degree === Number.POSITIVE_INFINITY ? 'exponential' : 'polynomial'
}

/** What another program says that decides the same question; undefined when it does not come to an end. */
const recheck = (pattern: RegExp): Verdict | undefined => {
  const result = checkSync(pattern.source, pattern.flags, { checker: 'automaton', timeout: 50_000 })
  if (result.status === 'unknown') return undefined
  return result.complexity.type === 'exponential' || result.complexity.type === 'polynomial'
    ? result.complexity.type
    : 'safe'
}

const PATTERNS: readonly (readonly [Verdict, RegExp])[] = [
  ['safe', /^a+$/],
  ['safe', /^[a-z0-9-]+$/],
  ['safe', /^\d{4}-\d{2}-\d{2}$/],
  ['safe', /^(?:a|b)*$/],
  ['safe', /^(?:ab)+$/],
  ['safe', /^(?:a+b)+$/],
  ['safe', /^\/users\/\d+\/posts\/\d+$/],
  ['safe', /^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i],
  ['safe', /^[^@\s]+@[^@\s.]+\.[^@\s.]+$/],
  ['safe', /^(?:\w+-)*\w+$/],
  ['safe', /^[a-z]+(?:-[a-z]+)*$/],
  ['safe', /^"[^"]*"$/],
  ['safe', /^(?:[^"\\]|\\.)*$/],
  ['safe', /^\s*#/],
  ['safe', /^v?\d+\.\d+\.\d+$/],
  ['safe', /^(?:https?):\/\/[^\s/]+$/],
  ['safe', /[<>&]/],
  ['safe', /^(?:true|false|null)$/],
  ['safe', /^\d+(?:,\d+)*$/],
  ['safe', /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/],
  ['safe', /^(?:25[0-5]|2[0-4]\d|1\d\d|\d{1,2})$/],
  ['safe', /^\p{L}+$/u],
  ['safe', /^[\w.]+$/],
  ['safe', /^(?:[^:]+:)?[^:]+$/],
  ['safe', /^.*$/s],
  ['safe', /a*/],
  ['safe', /"[^"]*"$/],
  ['safe', /^(?:(?:a?)*b)*c$/],
  ['safe', /^(?:a?)*b$/],
  ['safe', /^[,;]|[,;]$/],
  ['polynomial', /^-+|-+$/g],
  ['polynomial', /\s*$/],
  ['exponential', /(?:b+b)*$/],
  ['polynomial', /^x|y+z/],
  ['exponential', /^(?:a?b?c?)+$/],
  ['exponential', /^x|(?:a+)+b/],
  ['polynomial', /^\s+|\s+$/g],
  ['polynomial', /\s+$/],
  ['polynomial', /a+$/],
  ['polynomial', /\/+$/],
  ['polynomial', /^a*a*$/],
  ['polynomial', /^\d+\d+$/],
  ['polynomial', /^\s*\w*\s*\w*\s*$/],
  ['polynomial', /^.*,.*,$/],
  ['polynomial', /<.*>/],
  ['polynomial', /\{\{.*\}\}/],
  ['polynomial', /^[^@]+@[^@]+\.[^@]+$/],
  ['polynomial', /^\S+@\S+\.\S+$/],
  ['polynomial', /^(?:.*\.)?example\..*test$/],
  ['polynomial', /\d+px$/],
  ['polynomial', /^\w+\s?\w+:$/],
  ['polynomial', /^a*b?a*$/],
  ['polynomial', /^[a-z]+[a-z0-9]+$/],
  ['polynomial', /^ *(.*?) *$/],
  ['polynomial', /\s*,\s*$/],
  ['polynomial', /<!--[\s\S]*?-->/],
  ['polynomial', /^a+a+a+$/],
  ['polynomial', /--+$/],
  ['exponential', /^(?:a+)+$/],
  ['exponential', /^(?:a*)*$/],
  ['exponential', /^(?:a|a)*$/],
  ['exponential', /^(?:a|aa)+$/],
  ['exponential', /^(?:\w+\s?)*$/],
  ['exponential', /^(?:[a-z]+\d?)+$/],
  ['exponential', /^(?:.*,)*x$/],
  ['exponential', /^(?:\d+\.?)+$/],
  ['exponential', /^([a-z0-9]+[-.]?)+@x$/],
  ['exponential', /^(?:a?b?)*c$/],
  ['exponential', /^(?:[^"]+|"[^"]*")*$/],
  ['exponential', /(?:a+)+b/],
  ['exponential', /^(?:\w|\d)+$/],
  ['exponential', /^(?:a|[ab])*$/],
  ['exponential', /^(?:\s|\s+)*x$/],
  ['exponential', /^(?:(?:a+)b?)+$/],
  ['exponential', /^(?:A|a)+$/i],
  ['exponential', /^(?:x+x+)+y$/],
  ['exponential', /^(?:.|\s)*x$/],
]

describe('how the time of a pattern grows', () => {
  it('is asked for patterns that no other in the list repeats', () => {
    expect(new Set(PATTERNS.map(([, pattern]) => String(pattern))).size).toBe(PATTERNS.length)
    expect(PATTERNS.length).toBeGreaterThanOrEqual(60)
  })

  it.each(PATTERNS.map(([verdict, pattern]) => [String(pattern), verdict, pattern] as const))(
    '%s is %s',
    (_name, verdict, pattern) => {
      expect(decide(pattern)).toBe(verdict)
      expect(recheck(pattern)).toBe(verdict)
    },
  )
})
