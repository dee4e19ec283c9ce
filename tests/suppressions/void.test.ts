import { describe, expect, it } from 'vitest'
import { judgeSuppression, parseDirectives, parseVoidDirectives } from '../../src/suppressions/index.ts'
import { SPELLINGS, compose } from './spellings.ts'

/** What a person would call a directive that its tool does not honour, in the words of the table. */
const VOID =
  /capital letters|small letters|at the end of the line|in the middle|hyphens before the reason|no colon|no reason|a list without commas$|its own line|on the line before|no rule|an empty list|no space after|a space after|words before the keyword|a second comment/

describe('an ineffective directive', () => {
  const refused = SPELLINGS.flatMap(({ sample, spellings }) =>
    spellings
      .filter(({ isHonoured, note, after }) => !isHonoured && VOID.test(note) && after === undefined)
      .map((spelling) => [sample.title ?? sample.tool, spelling.note, spelling.comment, sample, spelling] as const),
  )
  /** Seen as a directive for another rule or place, or its tool would honour it elsewhere in the statement. */
  const OTHER = new Set([
    'oxlint // oxlint-disable-line no-eval',
    'bandit # nosec B602',
    'gitleaks # gitleaks:allow',
    'semgrep # words before the keyword nosemgrep: sample-eval',
    'zizmor # note zizmor: ignore[unpinned-uses]',
    'pyright # note pyright: ignore[reportAssignmentType]',
    'detect-secrets # a pragma: allowlist secret',
    'eslint // eslint-disable-next-line NO-EVAL',
    'biome // biome-ignore lint/security/noGlobalEval: a constant',
    'typescript // @ts-ignore',
  ])

  it.each(refused)('of %s is told: %s, %s', (title, _, comment, sample, spelling) => {
    const { code } = compose(sample, spelling)
    const options = { filename: sample.filename }
    const all = [...parseDirectives(code, options), ...parseVoidDirectives(code, options)]
    const states = all.map((directive) => judgeSuppression(directive, { today: '2026-11-24' }).state)
    if (!OTHER.has(`${title} ${comment}`)) expect(states).toContain('ineffective')
  })

  it.each([
    ['a.js', '// see eslint-disable-next-line in the manual'],
    ['a.js', '// the word nosemgrep is explained below'],
    ['a.py', '# noqa is what flake8 reads'],
    ['a.py', '# nosec comments are for Bandit'],
    ['a.ts', '// @typescript-eslint needs this'],
    ['a.go', '// nolint directives are listed in the manual'],
    ['a.js', 'f() // eslint-disable-line no-eval'],
    ['a.py', 'f()  # noqa: S602'],
    ['a.py', '# ruff: noqa: S602'],
    ['a.py', 'x = f(  # nosec B602\n    1)'],
    ['a.py', 'def f():\n    """What it does.\n    """  # noqa: D212'],
    ['a.py', 'f(\n    1,\n)  # noqa: E501'],
  ])('is none in %s: %s', (filename, text) => {
    expect([
      ...parseVoidDirectives(text, { filename }),
      ...parseDirectives(text, { filename }).filter(({ isVoid }) => isVoid),
    ]).toEqual([])
  })
})
