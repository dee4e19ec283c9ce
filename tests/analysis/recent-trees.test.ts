import { describe, expect, it } from 'vitest'
import { MAX_MODULE_LENGTH, RecentTrees } from '../../src/analysis/recent-trees.ts'

describe('recent trees', () => {
  it('drop the ones that were used longest ago when their texts are too long together', () => {
    const trees = new RecentTrees<string>()
    trees.set('a', 'A', 40_000)
    trees.set('b', 'B', 40_000)
    expect(trees.get('a')).toBe('A')
    trees.set('c', 'C', 40_000)
    expect([trees.get('a'), trees.get('b'), trees.get('c')]).toEqual(['A', undefined, 'C'])
  })

  it('keep the last one, however long it is, and none that is generated', () => {
    const trees = new RecentTrees<string>()
    trees.set('a', 'A', 10)
    trees.set('long', 'L', MAX_MODULE_LENGTH)
    expect([trees.get('a'), trees.get('long')]).toEqual([undefined, 'L'])
    trees.set('generated', 'G', MAX_MODULE_LENGTH + 1)
    expect(trees.get('generated')).toBeUndefined()
  })

  it('count a replaced one once', () => {
    const trees = new RecentTrees<string>()
    for (let round = 0; round < 20; round++) trees.set('a', `A${round}`, 40_000)
    trees.set('b', 'B', 40_000)
    expect([trees.get('a'), trees.get('b')]).toEqual(['A19', 'B'])
  })
})
