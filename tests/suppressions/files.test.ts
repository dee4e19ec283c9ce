import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSuppression } from '../../src/suppressions/index.ts'
import { isSuppressionFile, parseSuppressionFile } from '../../src/suppressions/files.ts'

interface Expected {
  readonly ids: readonly string[]
  readonly line: number
  readonly state: string
}

const TODAY = '2026-11-24'

function list(path: string, text: string): Expected[] {
  return parseSuppressionFile(path, text).map((directive) => {
    const { state, governed } = judgeSuppression(directive, { today: TODAY, govern: 'all' })
    expect(governed).toBe(true)
    return { ids: directive.ruleIds, line: directive.place.line, state }
  })
}

describe('files of suppressions', () => {
  it.each<[string, string, Expected[]]>([
    [
      'eslint-suppressions.json',
      `{
  "src/a.js": {
    "vetlint/no-ssrf": { "count": 2, "reason": "the proxy checks the host", "expires": "2027-01-31" },
    "vetlint/no-sql-concat": { "count": 1 }
  },
  "src/b.js": { "vetlint/no-ssrf": { "count": 1, "reason": "the proxy checks the host", "expires": "2026-01-31" } }
}`,
      [
        { ids: ['vetlint/no-ssrf'], line: 3, state: 'valid' },
        { ids: ['vetlint/no-sql-concat'], line: 4, state: 'bare' },
        { ids: ['vetlint/no-ssrf'], line: 6, state: 'expired' },
      ],
    ],
    [
      '.semgrepignore',
      `# usual\nnode_modules/\n:include .gitignore\n\n# written by a generator that we trust (expires: 2027-01-31)\nsrc/generated/\n\nsrc/legacy/\n`,
      [
        { ids: ['src/generated/'], line: 6, state: 'valid' },
        { ids: ['src/legacy/'], line: 8, state: 'bare' },
      ],
    ],
    [
      '.gitleaksignore',
      `abc123:src/a.js:aws-key:3 # a key of the test account (expires: 2027-01-31)\ndef456:src/b.js:aws-key:9\n`,
      [
        { ids: ['abc123:src/a.js:aws-key:3'], line: 1, state: 'valid' },
        { ids: ['def456:src/b.js:aws-key:9'], line: 2, state: 'bare' },
      ],
    ],
    [
      '.trivyignore',
      `# no path from our code reaches it\nCVE-2024-1111 exp:2027-01-31\nCVE-2024-2222\n`,
      [
        { ids: ['CVE-2024-1111'], line: 2, state: 'valid' },
        { ids: ['CVE-2024-2222'], line: 3, state: 'bare' },
      ],
    ],
    [
      '.trivyignore.yaml',
      `vulnerabilities:\n  - id: CVE-2024-1111\n    statement: no path from our code reaches it\n    expired_at: 2026-01-31\n  - id: CVE-2024-2222\n    paths:\n      - a/b\n`,
      [
        { ids: ['CVE-2024-1111'], line: 2, state: 'expired' },
        { ids: ['CVE-2024-2222'], line: 5, state: 'bare' },
      ],
    ],
    [
      '.snyk',
      `version: v1.25.0\nignore:\n  SNYK-JS-LODASH-567746:\n    - '*':\n        reason: no path from our code reaches it\n        expires: 2027-01-31T00:00:00.000Z\n  SNYK-JS-AJV-584908:\n    - '*':\n        reason: None given\npatch: {}\n`,
      [
        { ids: ['SNYK-JS-LODASH-567746'], line: 3, state: 'valid' },
        { ids: ['SNYK-JS-AJV-584908'], line: 7, state: 'no-expiry' },
      ],
    ],
    [
      'osv-scanner.toml',
      `[[IgnoredVulns]]\nid = "GHSA-1111"\nignoreUntil = 2027-01-31\nreason = "no path from our code reaches it"\n\n[[IgnoredVulns]]\nid = "GHSA-2222"\n`,
      [
        { ids: ['GHSA-1111'], line: 2, state: 'valid' },
        { ids: ['GHSA-2222'], line: 7, state: 'bare' },
      ],
    ],
    [
      '.nsprc',
      `{\n  "GHSA-1111": { "active": true, "notes": "no path from our code reaches it", "expiry": "2027-01-31" },\n  "GHSA-2222": "no path from our code reaches it",\n  "GHSA-3333": { "active": false }\n}`,
      [
        { ids: ['GHSA-1111'], line: 2, state: 'valid' },
        { ids: ['GHSA-2222'], line: 3, state: 'no-expiry' },
      ],
    ],
    [
      'audit-ci.jsonc',
      `{\n  // a note with "quotes"\n  "allowlist": [\n    "GHSA-1111",\n    { "GHSA-2222": { "active": true, "notes": "no path from our code reaches it", "expiry": "2027-01-31" } },\n  ],\n}`,
      [
        { ids: ['GHSA-1111'], line: 4, state: 'bare' },
        { ids: ['GHSA-2222'], line: 5, state: 'valid' },
      ],
    ],
    [
      'config/brakeman.ignore',
      `{\n  "ignored_warnings": [\n    { "warning_type": "SQL Injection", "fingerprint": "abc", "note": "the table is constant (expires: 2027-01-31)" },\n    { "warning_type": "Redirect", "fingerprint": "def", "note": "" }\n  ]\n}`,
      [
        { ids: ['SQL Injection'], line: 3, state: 'valid' },
        { ids: ['Redirect'], line: 4, state: 'bare' },
      ],
    ],
  ])('%s', (path, text, expected) => {
    expect(list(path, text)).toEqual(expected)
    expect(list(path, text.replaceAll('\n', '\r\n'))).toEqual(expected)
    expect(isSuppressionFile(path)).toBe(true)
  })

  it('other files are none', () => {
    expect(isSuppressionFile('src/semgrepignore.ts')).toBe(false)
    expect(parseSuppressionFile('package.json', '{ "allowlist": ["x"] }')).toEqual([])
  })

  it('a date that is none counts as expired', () => {
    expect(list('.trivyignore', '# no path reaches it\nCVE-1 exp:2027-02-30\n')[0]?.state).toBe('malformed')
  })

  it('never throw', () => {
    const names = [
      'eslint-suppressions.json',
      '.semgrepignore',
      '.trivyignore.yaml',
      '.snyk',
      'osv-scanner.toml',
      '.nsprc',
      'audit-ci.jsonc',
      'brakeman.ignore',
    ]
    const bits = [
      '{',
      '}',
      '[',
      ']',
      '"a"',
      ':',
      ',',
      'null',
      '1',
      '\n',
      'ignore:',
      '  a:',
      '- id: x',
      'id = "x"',
      'reason: y',
      '#',
      'exp:',
      ' ',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 4 })), { maxLength: 25 }),
        (name, parts) => {
          parseSuppressionFile(name, parts.join(''))
        },
      ),
      { seed: 20_261_124, numRuns: 3_000 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json(), (name, text) => {
        parseSuppressionFile(name, text)
      }),
      { seed: 20_261_124, numRuns: 1_000 },
    )
  })
})
