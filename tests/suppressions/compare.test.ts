import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comparable, compareSuppressions } from '../../src/suppressions/index.ts'

const item = fc.record({
  tool: fc.constantFrom('eslint', 'semgrep'),
  directive: fc.constant('x'),
  ruleIds: fc.subarray(['a', 'b']),
  reason: fc.constantFrom(null, 'why', 'because'),
  owner: fc.constantFrom(null, '@a'),
  expires: fc.constantFrom(null, '2026-12-01', '2027-01-01'),
  subject: fc.constantFrom('', 'f()', 'g()'),
})
const list = fc.array(item, { maxLength: 12 })

describe('two states of a file', () => {
  it('lose and invent no suppression', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { added, removed, changed, kept } = compareSuppressions<Comparable>(before, after)
        const sort = (items: readonly Comparable[]): string[] => items.map((one) => JSON.stringify(one)).sort()
        const pairs = [...changed, ...kept]
        expect(sort([...added, ...pairs.map((pair) => pair.after)])).toEqual(sort(after))
        expect(sort([...removed, ...pairs.map((pair) => pair.before)])).toEqual(sort(before))
        for (const pair of kept) expect(pair.after).toEqual(pair.before)
        for (const pair of changed) {
          expect(pair.after).not.toEqual(pair.before)
          expect(pair.after.subject).toBe(pair.before.subject)
        }
      }),
      { seed: 20_261_125, numRuns: 2_000 },
    )
  })

  it('are the same when nothing changed, in whatever order', () => {
    fc.assert(
      fc.property(list, (items) => {
        const { added, removed, changed, kept } = compareSuppressions<Comparable>(items, [...items].reverse())
        expect([added.length, removed.length, changed.length, kept.length]).toEqual([0, 0, 0, items.length])
      }),
      { seed: 20_261_125, numRuns: 1_000 },
    )
  })
})
