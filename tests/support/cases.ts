/** One example of a rule: code, where it stands, and what must be reported. */
export interface Case {
  readonly name: string
  readonly code: string
  /** Relative to an imaginary project at `/project`; `src/file.ts` where it is missing. */
  readonly filename?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly settings?: Readonly<Record<string, unknown>>
  /** Other files of the imaginary project, by path relative to it. */
  readonly files?: Readonly<Record<string, string>>
}

export interface Expected {
  readonly messageId: string
  readonly line: number
  readonly column?: number
  /** All placeholders of the message; compared with the whole text. */
  readonly data?: Readonly<Record<string, string | number>>
  /** Every suggestion with its output, or nothing when the report has none. */
  readonly suggestions?: readonly { readonly messageId: string; readonly output: string }[]
}

export interface InvalidCase extends Case {
  readonly errors: readonly [Expected, ...Expected[]]
  /** The code after the fix, for rules that have one. */
  readonly output?: string
}

/**
 * The cases of one rule. The first two of `invalid` and `valid` are the plain examples and appear in the docs.
 * `limits` are problems that the rule does not see, or harmless code that it reports, with the reason.
 */
export interface RuleCases {
  readonly rule: string
  readonly invalid: readonly [InvalidCase, InvalidCase, ...InvalidCase[]]
  readonly valid: readonly [Case, Case, ...Case[]]
  readonly limits?: readonly (Case & { readonly reason: string })[]
}
