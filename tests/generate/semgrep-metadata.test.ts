import { describe, expect, it } from 'vitest'
import { CLASSES } from '../../src/catalogue/index.ts'
import { stampMetadata } from '../../src/generate/semgrep-metadata.ts'

const RULE = `rules:
  - id: a
    metadata:
      class: privileged-container
      confidence: HIGH
    patterns:
      - pattern-not-inside: |
          metadata:
            namespace: kube-system
`

describe('stamped metadata', () => {
  it('are those of the rule, not those of a manifest in its patterns', () => {
    const stamped = stampMetadata(RULE, (id) => CLASSES.get(id))
    expect(stamped).toContain('      category: security\n')
    expect(stamped).toContain('          metadata:\n            namespace: kube-system\n')
    expect(stampMetadata(stamped, (id) => CLASSES.get(id))).toBe(stamped)
  })
})
