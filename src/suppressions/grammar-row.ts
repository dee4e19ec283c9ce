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
  /** `(a,b)`. */
  | 'parens'
  /** `=a`, then the reason behind a colon. */
  | 'checkov'
  /** `:a`, then `:exp:DATE` where it has an expiry. */
  | 'tfsec'
  /** The arguments of an annotation or attribute, one of which is the reason. */
  | 'annotation'
  /** `a, b` of a `#pragma`, up to a comment. */
  | 'pragma'
  /** `rule: off`: the rules that are switched off. */
  | 'inline-config'
  | 'none'

export type Separator = '--' | '#' | '//' | ':' | 'reason'

export interface GrammarRow {
  readonly tool: Tool
  readonly directive: string
  /** Matches in the comment's opening characters plus its text, so that `//` and `/*` can be told apart; group 1 is the keyword. */
  readonly pattern: RegExp
  /** Languages it lives in; empty means every one. */
  readonly languages: readonly string[]
  /**
   * What the tool makes of a comment that stands alone on its line: `by-place` acts on the next line, `rest-of-block` up to
   * where the indentation ends, `line-or-block` until it is enabled again, `line-or-file` on the whole file before any
   * code, `next-or-file` likewise or on the next line. `enclosing-block` acts on the block that it stands in, `declaration`
   * on what follows, wherever they stand.
   */
  readonly kind:
    | DirectiveKind
    | 'by-place'
    | 'rest-of-block'
    | 'line-or-block'
    | 'line-or-file'
    | 'next-or-file'
    | 'enclosing-block'
    | 'declaration'
  /** Void behind code on its line. */
  readonly standsAlone?: boolean
  readonly ids: IdSyntax
  /** Characters before the reason that leave the directive working; `reason` where the directive has a place of its own for it. */
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
