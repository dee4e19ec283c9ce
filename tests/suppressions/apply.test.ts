import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import {
  applySuppressions,
  isHonoured,
  judgeSuppression,
  parseDirectives,
  type AppliedSuppressions,
  type Directive,
  type SuppressibleFinding,
} from '../../src/suppressions/index.ts'

const TODAY = '2026-11-24'
const GOOD = '-- the proxy checks the host (owner: @web, expires: 2027-01-31)'

function apply(code: string, filename: string, findings: readonly SuppressibleFinding[]): AppliedSuppressions {
  return applySuppressions(findings, parseDirectives(code, { filename }), (directive: Directive, named) =>
    judgeSuppression(directive, { today: TODAY, hidesFinding: named.length > 0 }),
  )
}

/** The findings that stay live. */
function getLive(code: string, filename: string, findings: readonly SuppressibleFinding[]): string[] {
  const { suppressions } = apply(code, filename, findings)
  return findings
    .filter((_, index) => !isHonoured(suppressions[index]?.state ?? 'bare'))
    .map(({ ruleId, line }) => `${ruleId}:${line}`)
}

const ssrf = (line: number, column = 1): SuppressibleFinding => ({
  tool: 'eslint',
  ruleId: 'vetlint/no-ssrf',
  line,
  column,
})
const sql = (line: number, column = 1): SuppressibleFinding => ({
  tool: 'eslint',
  ruleId: 'vetlint/no-sql-concat',
  line,
  column,
})

describe('a valid suppression hides exactly its rule', () => {
  it.each<[string, string, SuppressibleFinding[], string[]]>([
    [
      'on the next line',
      `// eslint-disable-next-line vetlint/no-ssrf ${GOOD}\nfetch(a)\nfetch(b)`,
      [ssrf(2), sql(2), ssrf(3)],
      ['vetlint/no-sql-concat:2', 'vetlint/no-ssrf:3'],
    ],
    [
      'on its own line',
      `fetch(a) // eslint-disable-line vetlint/no-ssrf ${GOOD}\nfetch(b)`,
      [ssrf(1), sql(1), ssrf(2)],
      ['vetlint/no-sql-concat:1', 'vetlint/no-ssrf:2'],
    ],
    [
      'in a range',
      `fetch(a)\n/* eslint-disable vetlint/no-ssrf ${GOOD} */\nfetch(b)\n/* eslint-enable vetlint/no-ssrf */\nfetch(c)`,
      [ssrf(1), ssrf(3), sql(3), ssrf(5)],
      ['vetlint/no-ssrf:1', 'vetlint/no-sql-concat:3', 'vetlint/no-ssrf:5'],
    ],
    [
      'in a range that another rule’s end does not close',
      `/* eslint-disable vetlint/no-ssrf ${GOOD} */\n/* eslint-enable vetlint/no-sql-concat */\nfetch(b)`,
      [ssrf(3)],
      [],
    ],
    [
      'in a range on one line',
      `fetch(a); /* eslint-disable vetlint/no-ssrf ${GOOD} */ fetch(b); /* eslint-enable */ fetch(c)`,
      [ssrf(1, 1), ssrf(1, 104), ssrf(1, 140)],
      ['vetlint/no-ssrf:1', 'vetlint/no-ssrf:1'],
    ],
    [
      'by inline configuration',
      `/* eslint vetlint/no-ssrf: off ${GOOD} */\nfetch(b)`,
      [ssrf(2), sql(2)],
      ['vetlint/no-sql-concat:2'],
    ],
    [
      'by our own directive, over a comment',
      `// vetlint-disable-next-line no-ssrf ${GOOD}\n// a note\nfetch(b)`,
      [ssrf(3), sql(3)],
      ['vetlint/no-sql-concat:3'],
    ],
    [
      'by our own directive with the prefix',
      `// vetlint-disable-next-line vetlint/no-ssrf ${GOOD}\nfetch(b)`,
      [ssrf(2)],
      [],
    ],
    [
      'by the nearer of two directives',
      `// eslint-disable-next-line vetlint/no-ssrf\nfetch(b) // eslint-disable-line vetlint/no-ssrf ${GOOD}`,
      [ssrf(2)],
      [],
    ],
  ])('%s', (_, code, findings, live) => {
    expect(getLive(code, 'a.js', findings)).toEqual(live)
  })

  it.each<[string, string, string, SuppressibleFinding[], string[]]>([
    [
      'nosemgrep at the end of the line, with a path before the id',
      'a.py',
      `run(a)  # nosemgrep: rules.python.vetlint-python-shell ${GOOD}`,
      [{ tool: 'semgrep', ruleId: 'packs.vetlint-python-shell', line: 1 }],
      [],
    ],
    [
      'nosemgrep for another rule',
      'a.py',
      `run(a)  # nosemgrep: vetlint-python-other ${GOOD}`,
      [{ tool: 'semgrep', ruleId: 'vetlint-python-shell', line: 1 }],
      ['vetlint-python-shell:1'],
    ],
    [
      'our own directive in Python',
      'a.py',
      `# vetlint-disable-next-line vetlint-python-shell ${GOOD}\nrun(a)`,
      [{ tool: 'semgrep', ruleId: 'vetlint-python-shell', line: 2 }],
      [],
    ],
    [
      'our own directive without the prefix',
      'a.go',
      `// vetlint-disable-next-line go-shell ${GOOD}\nrun(a)`,
      [{ tool: 'semgrep', ruleId: 'vetlint-go-shell', line: 2 }],
      [],
    ],
    [
      'the comment of another tool',
      'a.py',
      `run(a)  # nosec B602`,
      [{ tool: 'semgrep', ruleId: 'vetlint-python-shell', line: 1 }],
      ['vetlint-python-shell:1'],
    ],
  ])('%s', (_, filename, code, findings, live) => {
    expect(getLive(code, filename, findings)).toEqual(live)
  })
})

describe('anything less hides nothing', () => {
  it.each([
    ['bare', ''],
    ['without an expiry', ' -- the proxy checks the host'],
    ['expired', ' -- the proxy checks the host (expires: 2026-11-23)'],
    ['too long', ' -- the proxy checks the host (expires: 2036-11-23)'],
    ['malformed', ' -- the proxy checks the host (expires: 2027-02-30)'],
    ['boilerplate', ' -- false positive (expires: 2027-01-31)'],
  ])('%s', (_, tail) => {
    for (const code of [
      `// eslint-disable-next-line vetlint/no-ssrf${tail}\nfetch(a)`,
      `\nfetch(a) // eslint-disable-line vetlint/no-ssrf${tail}`,
      `/* eslint-disable vetlint/no-ssrf${tail} */\nfetch(a)`,
      `/* eslint vetlint/no-ssrf: off${tail} */\nfetch(a)`,
      `// vetlint-disable-next-line no-ssrf${tail}\nfetch(a)`,
    ])
      expect(getLive(code, 'a.js', [ssrf(2)]), code).toEqual(['vetlint/no-ssrf:2'])
  })

  it.each([
    `// eslint-disable-next-line ${GOOD}\nfetch(a)`,
    `/* eslint-disable ${GOOD} */\nfetch(a)`,
    `// vetlint-disable-next-line ${GOOD}\nfetch(a)`,
  ])('a blanket, whatever it says: %s', (code) => {
    expect(getLive(code, 'a.js', [ssrf(2)])).toEqual(['vetlint/no-ssrf:2'])
  })

  it('says what the directive lacks', () => {
    const { suppressions } = apply(`// eslint-disable-next-line vetlint/no-ssrf\nfetch(a)`, 'a.js', [ssrf(2)])
    expect(suppressions).toEqual([
      {
        state: 'bare',
        directive: 'eslint-disable-next-line',
        justification: null,
        owner: null,
        expires: null,
        line: 1,
        explanation: '`eslint-disable-next-line` gives no reason.',
      },
    ])
  })
})

describe('directives of ours that hide nothing', () => {
  it('are unused', () => {
    const code = [
      `// eslint-disable-next-line vetlint/no-ssrf ${GOOD}`,
      `a()`,
      `// eslint-disable-next-line no-console`,
      `b() // eslint-disable-line`,
      `// vetlint-disable-next-line no-ssrf ${GOOD}`,
      `c()`,
    ].join('\n')
    expect(apply(code, 'a.js', []).unused.map(({ place }) => place.line)).toEqual([1, 5])
    expect(apply(code, 'a.js', [ssrf(2)]).unused.map(({ place }) => place.line)).toEqual([5])
  })
})

describe('ESLint itself', () => {
  const linter = new Linter()
  const plugin = {
    rules: Object.fromEntries(
      ['no-ssrf', 'no-sql-concat'].map((name) => [
        name,
        {
          create: (context: { report: (report: object) => void }) => ({
            CallExpression(node: object) {
              context.report({ node, message: name })
            },
          }),
        },
      ]),
    ),
  }

  it.each([
    `// eslint-disable-next-line vetlint/no-ssrf ${GOOD}\nf(a)\nf(b)`,
    `f(a) // eslint-disable-line vetlint/no-ssrf ${GOOD}\nf(b)`,
    `f(a)\n/* eslint-disable vetlint/no-ssrf ${GOOD} */\nf(b)\n/* eslint-enable vetlint/no-ssrf */\nf(c)`,
    `/* eslint-disable vetlint/no-ssrf, vetlint/no-sql-concat ${GOOD} */\nf(b)\n/* eslint-enable vetlint/no-ssrf */\nf(c)`,
    `/* eslint-disable vetlint/no-ssrf ${GOOD} */ f(b) /* eslint-enable */; f(c)`,
    `/* eslint-disable-next-line vetlint/no-ssrf\n ${GOOD} */\nf(b)\nf(c)`,
    `f(\n  a\n) // eslint-disable-line vetlint/no-ssrf ${GOOD}`,
    `// eslint-disable-next-line vetlint/no-ssrf ${GOOD}\n\nf(b)`,
    `// eslint-disable-next-line vetlint/no-ssrf ${GOOD}\n// a note\nf(b)`,
    `/* eslint-disable vetlint/no-ssrf ${GOOD} */\n/* eslint-enable vetlint/no-sql-concat */\nf(b)`,
    `/* eslint-disable vetlint/no-ssrf ${GOOD} */\n/* eslint-disable vetlint/no-sql-concat ${GOOD} */\nf(b)\n/* eslint-enable */\nf(c)`,
    `f(a) /* eslint-disable-line vetlint/no-ssrf ${GOOD} */; f(b)`,
    `/* eslint vetlint/no-ssrf: off ${GOOD} */\nf(a)`,
    `f(a)\n/* eslint "vetlint/no-ssrf": 0 ${GOOD} */`,
  ])('leaves the same findings live: %s', (code) => {
    const config: Linter.Config = {
      plugins: { vetlint: plugin as never },
      rules: { 'vetlint/no-ssrf': 'error', 'vetlint/no-sql-concat': 'error' },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    }
    const toKey = (message: Linter.LintMessage): string => `${message.ruleId ?? ''}:${message.line}:${message.column}`
    const theirs = linter.verify(code, config).map(toKey)
    const every = linter.verify(code, config, { allowInlineConfig: false }).filter(({ ruleId }) => ruleId !== null)
    const findings = every.map((message) => ({
      tool: 'eslint' as const,
      ruleId: message.ruleId ?? '',
      line: message.line,
      column: message.column,
    }))
    const { suppressions } = apply(code, 'a.js', findings)
    const ours = every.filter((_, index) => !isHonoured(suppressions[index]?.state ?? 'bare')).map(toKey)
    expect(ours).toEqual(theirs)
  })
})
