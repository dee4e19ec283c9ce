import type { DirectiveKind, Tool } from './types.ts'

/** How the rules after the keyword are spelled. */
export type IdSyntax =
  /** `a, b`, up to the reason. */
  | 'comma'
  /** `: a, b`; no space before the colon, at most one after it. */
  | 'semgrep'
  /** `B602, B607`: words up to the next `#`; of `B602,B607` only the last counts. */
  | 'bandit'
  /** `: S602, S607`. */
  | 'codes'
  /** `[a, b]`. */
  | 'brackets'
  /** `=a,b`, up to `#` or `;`. */
  | 'assigned'
  /** `lint/group/rule`, several separated by spaces, up to the colon of the reason. */
  | 'biome'
  /** `:a,b`. */
  | 'colon'
  /** `a b` or `G101 G102`. */
  | 'words'
  /** `rule: off`: the rules that are switched off. */
  | 'inline-config'
  | 'none'

export type Separator = '--' | '#' | '//' | ':'

export interface GrammarRow {
  readonly tool: Tool
  readonly directive: string
  /** Matches in the comment's opening characters plus its text, so that `//` and `/*` can be told apart; group 1 is the keyword. */
  readonly pattern: RegExp
  /** Languages it lives in; empty means every one. */
  readonly languages: readonly string[]
  /**
   * What the tool makes of a comment that stands alone on its line: `by-place` acts on the next line, `rest-of-block` up to
   * where the indentation ends, `line-or-file` on the whole file before any code, `next-or-file` likewise or on the next line.
   */
  readonly kind: DirectiveKind | 'by-place' | 'rest-of-block' | 'line-or-file' | 'next-or-file'
  readonly ids: IdSyntax
  /** Characters before the reason that leave the directive working. */
  readonly separator: Separator
  /** Does it concern security: always, for some rules, or never? */
  readonly security: 'always' | 'by-rule' | 'never'
  /** Is it a blanket without ids, in any case, or never (it reaches one line and cannot name rules)? */
  readonly blanket: 'without-ids' | 'always' | 'never'
  /** Names that stand for every rule, or for a whole group. */
  readonly blanketIds?: RegExp
  /** How to write it when it stands in a file of its usual language. */
  readonly canonical: string
}

const SCRIPT = ['javascript', 'typescript', 'html'] as const
const PYTHON = ['python'] as const
const SHELL = ['shell'] as const
const GO = ['go'] as const
const STYLE = ['css', 'scss', 'html'] as const

const ESLINT = {
  tool: 'eslint',
  languages: [...SCRIPT, 'css'],
  ids: 'comma',
  separator: '--',
  security: 'by-rule',
  blanket: 'without-ids',
} as const
const OXLINT = {
  tool: 'oxlint',
  languages: SCRIPT,
  ids: 'comma',
  separator: '--',
  security: 'by-rule',
  blanket: 'without-ids',
} as const
const BIOME = {
  tool: 'biome',
  languages: [...SCRIPT, 'css', 'scss', 'json'],
  ids: 'biome',
  separator: ':',
  security: 'by-rule',
  blanket: 'without-ids',
  blanketIds: /^[^/]+(?:\/[^/]*)?$/,
} as const
const TYPESCRIPT = { tool: 'typescript', languages: SCRIPT, ids: 'none', separator: '--', security: 'never' } as const
const STYLELINT = {
  tool: 'stylelint',
  languages: STYLE,
  ids: 'comma',
  separator: '--',
  security: 'never',
  blanket: 'without-ids',
} as const
const PYLINT = {
  tool: 'pylint',
  languages: PYTHON,
  ids: 'assigned',
  separator: '#',
  security: 'by-rule',
  blanket: 'without-ids',
  blanketIds: /^(?:all|[A-Z])$/,
} as const
const SHELLCHECK = {
  tool: 'shellcheck',
  languages: SHELL,
  ids: 'assigned',
  separator: '#',
  security: 'by-rule',
  blanket: 'without-ids',
  blanketIds: /^all$/,
} as const

/** One row for each directive; what the tools do with each spelling was tried with the tools themselves where they can be had. */
export const GRAMMAR: readonly GrammarRow[] = [
  {
    ...ESLINT,
    directive: 'eslint-disable-next-line',
    pattern: /^(?:\/\/|\/\*)\s*(eslint-disable-next-line)(?=\s|$)/g,
    kind: 'disable-next-line',
    canonical: '// eslint-disable-next-line RULE -- REASON',
  },
  {
    ...ESLINT,
    directive: 'eslint-disable-line',
    pattern: /^(?:\/\/|\/\*)\s*(eslint-disable-line)(?=\s|$)/g,
    kind: 'disable-line',
    canonical: '// eslint-disable-line RULE -- REASON',
  },
  {
    ...ESLINT,
    directive: 'eslint-disable',
    pattern: /^\/\*\s*(eslint-disable)(?=\s|$)/g,
    kind: 'disable-block',
    canonical: '/* eslint-disable RULE -- REASON */',
  },
  {
    ...ESLINT,
    directive: 'eslint-enable',
    pattern: /^\/\*\s*(eslint-enable)(?=\s|$)/g,
    kind: 'enable',
    canonical: '/* eslint-enable RULE */',
  },
  {
    ...ESLINT,
    directive: 'eslint',
    pattern: /^\/\*\s*(eslint)(?=\s)/g,
    kind: 'config',
    ids: 'inline-config',
    canonical: '/* eslint RULE: off -- REASON */',
  },
  {
    ...OXLINT,
    directive: 'oxlint-disable-next-line',
    pattern: /^(?:\/\/|\/\*)\s*(oxlint-disable-next-line)(?=\s|$)/g,
    kind: 'disable-next-line',
    canonical: '// oxlint-disable-next-line RULE -- REASON',
  },
  {
    ...OXLINT,
    directive: 'oxlint-disable-line',
    pattern: /^(?:\/\/|\/\*)\s*(oxlint-disable-line)(?=\s|$)/g,
    kind: 'disable-line',
    canonical: '// oxlint-disable-line RULE -- REASON',
  },
  {
    ...OXLINT,
    directive: 'oxlint-disable',
    pattern: /^(?:\/\/|\/\*)\s*(oxlint-disable)(?=\s|$)/g,
    kind: 'disable-block',
    canonical: '/* oxlint-disable RULE -- REASON */',
  },
  {
    ...OXLINT,
    directive: 'oxlint-enable',
    pattern: /^(?:\/\/|\/\*)\s*(oxlint-enable)(?=\s|$)/g,
    kind: 'enable',
    canonical: '/* oxlint-enable RULE */',
  },
  // oxlint reads ESLint's comments too, and these also as line comments.
  {
    ...OXLINT,
    directive: 'eslint-disable',
    pattern: /^\/\/\s*(eslint-disable)(?=\s|$)/g,
    kind: 'disable-block',
    canonical: '// eslint-disable RULE -- REASON',
  },
  {
    ...OXLINT,
    directive: 'eslint-enable',
    pattern: /^\/\/\s*(eslint-enable)(?=\s|$)/g,
    kind: 'enable',
    canonical: '// eslint-enable RULE',
  },
  {
    ...BIOME,
    directive: 'biome-ignore',
    pattern: /^(?:\/\/|\/\*+|<!--)\s*(biome-ignore)(?=\s[^:]*:\s*\S)/g,
    kind: 'disable-next-line',
    canonical: '// biome-ignore RULE: REASON',
  },
  {
    ...BIOME,
    directive: 'biome-ignore-all',
    pattern: /^(?:\/\/|\/\*+|<!--)\s*(biome-ignore-all)(?=\s[^:]*:\s*\S)/g,
    kind: 'disable-file',
    canonical: '// biome-ignore-all RULE: REASON',
  },
  {
    ...BIOME,
    directive: 'biome-ignore-start',
    pattern: /^(?:\/\/|\/\*+|<!--)\s*(biome-ignore-start)(?=\s[^:]*:\s*\S)/g,
    kind: 'disable-block',
    canonical: '// biome-ignore-start RULE: REASON',
  },
  {
    ...BIOME,
    directive: 'biome-ignore-end',
    pattern: /^(?:\/\/|\/\*+|<!--)\s*(biome-ignore-end)(?=\s)/g,
    kind: 'enable',
    canonical: '// biome-ignore-end RULE: REASON',
  },
  {
    ...TYPESCRIPT,
    directive: '@ts-expect-error',
    pattern: /(?:^\/\/\/?\s*|(?:^\/\*|[\r\n])[ \t*/]*)(@ts-expect-error)(?![\w-])/g,
    kind: 'disable-next-line',
    blanket: 'never',
    canonical: '// @ts-expect-error -- REASON',
  },
  {
    ...TYPESCRIPT,
    directive: '@ts-ignore',
    pattern: /(?:^\/\/\/?\s*|(?:^\/\*|[\r\n])[ \t*/]*)(@ts-ignore)(?![\w-])/g,
    kind: 'disable-next-line',
    blanket: 'never',
    canonical: '// @ts-ignore -- REASON',
  },
  {
    ...TYPESCRIPT,
    directive: '@ts-nocheck',
    pattern: /^\/\/\/?\s*(@ts-nocheck)(?=[\s:]|$)/gi,
    kind: 'disable-file',
    blanket: 'always',
    canonical: '// @ts-nocheck -- REASON',
  },
  {
    ...STYLELINT,
    directive: 'stylelint-disable-next-line',
    pattern: /^(?:\/\/|\/\*)\s*(stylelint-disable-next-line)(?=\s|$)/g,
    kind: 'disable-next-line',
    canonical: '/* stylelint-disable-next-line RULE -- REASON */',
  },
  {
    ...STYLELINT,
    directive: 'stylelint-disable-line',
    pattern: /^(?:\/\/|\/\*)\s*(stylelint-disable-line)(?=\s|$)/g,
    kind: 'disable-line',
    canonical: '/* stylelint-disable-line RULE -- REASON */',
  },
  {
    ...STYLELINT,
    directive: 'stylelint-disable',
    pattern: /^(?:\/\/|\/\*)\s*(stylelint-disable)(?=\s|$)/g,
    kind: 'disable-block',
    canonical: '/* stylelint-disable RULE -- REASON */',
  },
  {
    ...STYLELINT,
    directive: 'stylelint-enable',
    pattern: /^(?:\/\/|\/\*)\s*(stylelint-enable)(?=\s|$)/g,
    kind: 'enable',
    canonical: '/* stylelint-enable RULE */',
  },
  {
    tool: 'semgrep',
    directive: 'nosemgrep',
    pattern: /^[^\r\n]*? (nosem(?:grep)?)/gim,
    languages: [],
    kind: 'by-place',
    ids: 'semgrep',
    separator: '--',
    security: 'always',
    blanket: 'without-ids',
    canonical: 'nosemgrep: RULE -- REASON',
  },
  {
    tool: 'bandit',
    directive: 'nosec',
    pattern: /#\s*(nosec)/g,
    languages: PYTHON,
    kind: 'disable-line',
    ids: 'bandit',
    separator: '#',
    security: 'always',
    blanket: 'without-ids',
    canonical: '# nosec RULE # REASON',
  },
  {
    tool: 'gosec',
    directive: '#nosec',
    pattern: /(#nosec)\b/g,
    languages: GO,
    kind: 'by-place',
    ids: 'words',
    separator: '--',
    security: 'always',
    blanket: 'without-ids',
    canonical: '// #nosec RULE -- REASON',
  },
  {
    tool: 'ruff',
    directive: 'noqa',
    pattern: /#\s*(noqa)/gi,
    languages: PYTHON,
    kind: 'disable-line',
    ids: 'codes',
    separator: '#',
    security: 'by-rule',
    blanket: 'without-ids',
    canonical: '# noqa: RULE # REASON',
  },
  {
    tool: 'ruff',
    directive: 'ruff: noqa',
    pattern: /#\s*(ruff\s*:\s*noqa)/gi,
    languages: PYTHON,
    kind: 'disable-file',
    ids: 'codes',
    separator: '#',
    security: 'by-rule',
    blanket: 'without-ids',
    canonical: '# ruff: noqa: RULE # REASON',
  },
  {
    tool: 'flake8',
    directive: 'flake8: noqa',
    pattern: /#\s*(flake8\s*[:=]\s*noqa)/gi,
    languages: PYTHON,
    kind: 'disable-file',
    ids: 'codes',
    separator: '#',
    security: 'by-rule',
    blanket: 'without-ids',
    canonical: '# flake8: noqa: RULE # REASON',
  },
  {
    tool: 'mypy',
    directive: 'type: ignore',
    pattern: /^#\s*(type:\s*ignore)(?=\s*(?:\[[^\]#]*\])?\s*(?:#|$))/g,
    languages: PYTHON,
    kind: 'line-or-file',
    ids: 'brackets',
    separator: '#',
    security: 'never',
    blanket: 'without-ids',
    canonical: '# type: ignore[RULE] # REASON',
  },
  {
    tool: 'pyright',
    directive: 'pyright: ignore',
    pattern: /#\s*(pyright:\s*ignore)(?=\s*(?:\[[^\]#]*\])?\s*(?:#|$))/g,
    languages: PYTHON,
    kind: 'disable-line',
    ids: 'brackets',
    separator: '#',
    security: 'never',
    blanket: 'without-ids',
    canonical: '# pyright: ignore[RULE] # REASON',
  },
  {
    ...PYLINT,
    directive: 'pylint: disable',
    pattern: /#[^#]*?\b(pylint:\s*disable)(?=\s*=)/g,
    kind: 'rest-of-block',
    canonical: '# pylint: disable=RULE # REASON',
  },
  {
    ...PYLINT,
    directive: 'pylint: disable-next',
    pattern: /#[^#]*?\b(pylint:\s*disable-next)(?=\s*=)/g,
    kind: 'disable-next-line',
    canonical: '# pylint: disable-next=RULE # REASON',
  },
  {
    ...PYLINT,
    directive: 'pylint: enable',
    pattern: /#[^#]*?\b(pylint:\s*enable)(?=\s*=)/g,
    kind: 'enable',
    canonical: '# pylint: enable=RULE',
  },
  {
    ...PYLINT,
    directive: 'pylint: skip-file',
    pattern: /#[^#]*?\b(pylint:\s*skip-file)\b/g,
    kind: 'disable-file',
    ids: 'none',
    blanket: 'always',
    canonical: '# pylint: skip-file # REASON',
  },
  {
    ...SHELLCHECK,
    directive: 'shellcheck disable',
    pattern: /^#\s*(shellcheck\s+disable)(?==[^\s#]*(?:\s+[\w-]+=[^\s#]*)*\s*(?:#|$))/g,
    kind: 'next-or-file',
    canonical: '# shellcheck disable=RULE # REASON',
  },
  {
    tool: 'golangci-lint',
    directive: 'nolint',
    pattern: /^\/\/\s*(nolint)(?![\w-])/g,
    languages: GO,
    kind: 'by-place',
    ids: 'colon',
    separator: '//',
    security: 'by-rule',
    blanket: 'without-ids',
    blanketIds: /^all$/,
    canonical: '//nolint:RULE // REASON',
  },
  {
    tool: 'vetlint',
    directive: 'vetlint-disable-next-line',
    pattern: /^\S{1,4}?\s*(vetlint-disable-next-line)(?=\s|$)/g,
    languages: [],
    kind: 'disable-next-line',
    ids: 'comma',
    separator: '--',
    security: 'always',
    blanket: 'without-ids',
    canonical: 'vetlint-disable-next-line RULE -- REASON',
  },
]

/** What every directive contains: a text or a comment without it needs no closer look. */
export const MENTIONS = /-(?:dis|en)able|nosem|nosec|noqa|nolint|ignore|@ts-|eslint\s|shellcheck|pylint/i
