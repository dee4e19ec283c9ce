import { describe, expect, it } from 'vitest'
import { applyAdoptions, findAdoptions } from '../../src/suppressions/adopt.ts'
import { CodeOwners } from '../../src/suppressions/code-owners.ts'
import { listSuppressions } from '../../src/suppressions/register.ts'

const options = { today: '2026-11-24', findSeverity: () => 'high' as const }

describe('CODEOWNERS', () => {
  const owners = new CodeOwners(`# who owns what
*                 @everybody
*.sql             @data
/src/             @web   # the front
src/payments/**   @pay @web
docs/*            @docs
[Section]
apps              @apps
/exact.js         @exact
/nobody/
`)

  it.each([
    ['README.md', '@everybody'],
    ['a/b/c.sql', '@data'],
    ['src/a.js', '@web'],
    ['src/deep/er/a.js', '@web'],
    ['lib/src/a.js', '@everybody'],
    ['src/payments/a.js', '@pay'],
    ['docs/a.md', '@docs'],
    ['docs/deep/a.md', '@everybody'],
    ['x/apps/y/a.js', '@apps'],
    ['exact.js', '@exact'],
    ['src/exact.js', '@web'],
    ['nobody/a.js', undefined],
  ])('%s belongs to %s', (path, owner) => {
    expect(owners.findOwner(path)).toBe(owner)
  })

  it('knows its names', () => {
    expect([owners.has('@pay'), owners.has('@web'), owners.has('@stranger')]).toEqual([true, true, false])
  })
})

describe('the register', () => {
  it('lists what a comment says, and what it lacks', () => {
    const code = `fetch(a) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2027-01-31, ticket: SEC-1)
run(b) // nosemgrep: js-shell
/* eslint-disable */
/* eslint-enable */`
    const isKnownOwner = (owner: string): boolean => new CodeOwners('* @pay').has(owner)
    expect(listSuppressions('a.js', code, { ...options, isKnownOwner })).toEqual([
      {
        file: 'a.js',
        line: 1,
        tool: 'eslint',
        directive: 'eslint-disable-line',
        ruleIds: ['vetlint/no-ssrf'],
        severity: 'high',
        state: 'unknown-owner',
        explanation: 'The owner is in neither the policy nor CODEOWNERS; name one that is.',
        suggestion:
          '// eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @owner, expires: 2027-01-31, ticket: SEC-1)',
        governed: true,
        reason: 'the proxy checks the host',
        owner: '@web',
        isOwnerKnown: false,
        ticket: 'SEC-1',
        expires: '2027-01-31',
        daysLeft: 68,
        subject: 'fetch(a)',
      },
      expect.objectContaining({
        line: 2,
        tool: 'semgrep',
        state: 'bare',
        governed: true,
        isOwnerKnown: true,
        suggestion: '// nosemgrep: js-shell -- why this is harmless here (owner: @owner, expires: 2027-02-22)',
      }),
      expect.objectContaining({ line: 3, state: 'blanket', governed: true }),
    ])
  })

  it('leaves style out of what is governed', () => {
    const list = (govern: 'security' | 'all'): boolean[] =>
      listSuppressions('a.js', `a() // eslint-disable-line no-console`, { ...options, govern }).map(
        ({ governed }) => governed,
      )
    expect([list('security'), list('all')]).toEqual([[false], [true]])
  })
})

describe('adoption', () => {
  const adopt = (file: string, text: string, spread = 0.5): string =>
    applyAdoptions(text, findAdoptions(file, text, { ...options, owner: '@web', spread: () => spread }))
  const template = (date: string): string => `why this is harmless here (owner: @web, expires: ${date})`
  const half = template('2027-01-23')

  it.each([
    [
      'a.js',
      `// eslint-disable-next-line vetlint/no-ssrf\na()`,
      `// eslint-disable-next-line vetlint/no-ssrf -- ${half}\na()`,
    ],
    [
      'a.js',
      `a() /* eslint-disable-line vetlint/no-ssrf */ + b()`,
      `a() /* eslint-disable-line vetlint/no-ssrf -- ${half} */ + b()`,
    ],
    ['a.js', `/* eslint-disable vetlint/no-ssrf\n*/\na()`, `/* eslint-disable vetlint/no-ssrf -- ${half}\n*/\na()`],
    ['a.py', `a()  # nosec B602`, `a()  # nosec B602 # ${half}`],
    ['a.py', `a()  # a note nosemgrep: x`, `a()  # a note nosemgrep: x -- ${half}`],
    ['a.go', `\ta() //nolint:gosec\n`, `\ta() //nolint:gosec // ${half}\n`],
    ['a.tf', `a {\n  #checkov:skip=CKV_AWS_20\n}`, `a {\n  #checkov:skip=CKV_AWS_20: ${half}\n}`],
    [
      'a.html',
      `<!-- vetlint-disable-next-line no-unsafe-html -->`,
      `<!-- vetlint-disable-next-line no-unsafe-html -- ${half} -->`,
    ],
  ])('%s: %j', (file, before, after) => {
    expect(adopt(file, before)).toBe(after)
    expect(adopt(file, after)).toBe(after)
  })

  it.each([
    ['a.js', `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host`],
    ['a.js', `// eslint-disable-next-line no-console`],
    ['a.js', `// eslint-disable-next-line`],
    ['a.js', `const a = '// eslint-disable-next-line vetlint/no-ssrf'`],
    ['A.java', `@SuppressFBWarnings("SQL_INJECTION_JDBC")\nvoid f() {}`],
  ])('leaves %s alone: %s', (file, text) => {
    expect(adopt(file, text)).toBe(text)
  })

  it('spreads the expiries over the window', () => {
    const dates = [0, 0.5, 0.999].map(
      (spread) => /expires: ([\d-]+)/.exec(adopt('a.py', `a()  # nosec B602`, spread))?.[1],
    )
    expect(dates).toEqual(['2026-12-24', '2027-01-23', '2027-02-22'])
  })
})
