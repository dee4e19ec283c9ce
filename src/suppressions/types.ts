/** The severity words of the catalogue, repeated here because this folder imports nothing of ours. */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

export type Tool =
  | 'eslint'
  | 'oxlint'
  | 'biome'
  | 'typescript'
  | 'semgrep'
  | 'bandit'
  | 'ruff'
  | 'flake8'
  | 'mypy'
  | 'pyright'
  | 'pylint'
  | 'shellcheck'
  | 'golangci-lint'
  | 'gosec'
  | 'stylelint'
  | 'hadolint'
  | 'zizmor'
  | 'rubocop'
  | 'clang-tidy'
  | 'java'
  | 'sonar'
  | 'spotbugs'
  | 'csharp'
  | 'rust'
  | 'checkov'
  | 'tfsec'
  | 'trivy'
  | 'gitleaks'
  | 'trufflehog'
  | 'detect-secrets'
  | 'codeql'
  | 'snyk'
  | 'osv-scanner'
  | 'npm-audit'
  | 'audit-ci'
  | 'brakeman'
  | 'vetlint'

export type DirectiveKind =
  'disable-line' | 'disable-next-line' | 'disable-file' | 'disable-block' | 'enable' | 'config'

/** A comment as a parser or our scanner found it. Lines and columns count from 1; `endColumn` is past the last character. */
export interface Comment {
  /** What stands between the delimiters. */
  readonly text: string
  readonly kind: 'line' | 'block'
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** The characters that open it; `//` for a line comment and `/*` for a block one where a host parser does not say. */
  readonly marker?: string
}

/** Where the comment that carries a directive stands; lines and columns count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The lines a directive acts on, both ends included. */
export interface LineRange {
  readonly startLine: number
  readonly endLine: number
}

export interface Expiry {
  /** As written. */
  readonly raw: string
  /** ISO date, absent when what was written is no date of the calendar. */
  readonly date?: string
}

/** The block at the end of a reason: `(owner: @team, expires: 2027-01-31, ticket: SEC-123)`. */
export interface Metadata {
  readonly owner?: string
  readonly expires?: Expiry
  readonly ticket?: string
  /** Keys we give no meaning to, in the order written. */
  readonly others: Readonly<Record<string, string>>
}

export interface Directive {
  readonly tool: Tool
  /** The keyword as the file spells it, like `eslint-disable-next-line` or `nosec`. */
  readonly directive: string
  readonly kind: DirectiveKind
  /** Empty when the directive names no rule. */
  readonly ruleIds: readonly string[]
  /** Does it hide more than the rules it names? */
  readonly blanket: boolean
  readonly scope: LineRange
  readonly place: Place
  /** The justification without its metadata block. */
  readonly reason?: string
  readonly metadata: Metadata
  /** Its tool does not honour it where it stands, or as it is spelled. */
  readonly isVoid?: true
}

/** Every verdict; only `valid` and `expiring-soon` hide a finding. */
export const SUPPRESSION_STATES = [
  'valid',
  'expiring-soon',
  'bare',
  'blanket',
  'no-expiry',
  'expired',
  'too-long',
  'malformed',
  'boilerplate',
  'missing-owner',
  'unknown-owner',
  'unapproved',
  'ineffective',
  'unused',
  'orphaned',
] as const
export type SuppressionState = (typeof SUPPRESSION_STATES)[number]

export interface Judgement {
  readonly state: SuppressionState
  /** One sentence for a person. */
  readonly explanation: string
  /** Does the policy ask this directive for a justification at all? */
  readonly governed: boolean
}
