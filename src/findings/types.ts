import type { Confidence, Owner, Severity } from '../catalogue/types.ts'
import type { SuppressionState } from '../suppressions/index.ts'

export type { Confidence, Owner, Severity, SuppressionState }

/** Who found it; `vetlint` where the gate judged a suppression itself. */
export type FindingTool = 'eslint' | 'semgrep' | 'vetlint'

/** One stop of a value on its way to the finding. Lines and columns count from 1; `file` is relative to the root. */
export interface TraceStep {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly text: string
}

/** The directive that names a finding. Only `valid` and `expiring-soon` hide it; with any other state the finding is live. */
export interface Suppression {
  readonly state: SuppressionState
  /** The keyword as the file spells it. */
  readonly directive: string
  readonly justification: string | null
  readonly owner: string | null
  /** As written; an ISO date where the state is `valid` or `expiring-soon`. */
  readonly expires: string | null
  readonly line: number
}

export interface Finding {
  readonly tool: FindingTool
  readonly ruleId: string
  /** Id of the weakness class, see `docs/classes`. */
  readonly class: string
  /** CWE numbers, the most fitting first. */
  readonly cwe: readonly number[]
  readonly severity: Severity
  readonly confidence: Confidence
  readonly owner: Owner
  /** Relative to the root, with forward slashes. */
  readonly file: string
  /** Lines and columns count from 1; `endColumn` is past the last character. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  /** From the source to the finding; the finding's own place where nothing flows. */
  readonly trace: readonly TraceStep[]
  /** Stays the same when lines move. */
  readonly fingerprint: string
  readonly suppression: Suppression | null
}

/** A suppression for the reviewer of a change. */
export interface ListedSuppression {
  readonly file: string
  readonly line: number
  /** Whose directive it is. */
  readonly tool: string
  /** The keyword as the file spells it. */
  readonly directive: string
  readonly rules: readonly string[]
  readonly severity: Severity
  readonly state: SuppressionState
  readonly explanation: string
  readonly reason: string | null
  readonly owner: string | null
  /** As written. */
  readonly expires: string | null
  /** How many findings of this run it names. */
  readonly hides: number
  /** `added`: there was nothing like it before. `changed`: another reason, owner or expiry. `kept`: it stood there. */
  readonly change: 'added' | 'changed' | 'kept'
}

export interface NotAnalysed {
  readonly file: string
  readonly why: string
}

export interface Coverage {
  /** How many files were looked at. */
  readonly analysed: number
  readonly notAnalysed: readonly NotAnalysed[]
}

export interface Summary {
  /** Live findings: not suppressed, or suppressed without a valid justification. */
  readonly findings: number
  readonly suppressed: number
  /** Why the check could not look as asked; not empty means exit code 2. */
  readonly problems: readonly string[]
  /** What a reader should know that is no problem. */
  readonly notes: readonly string[]
  readonly coverage: Coverage
}

/** The JSON output of `vetlint check`, described by `findings.schema.json`. */
export interface Report {
  /** Version of this format. */
  readonly version: 1
  readonly tool: { readonly name: 'vetlint'; readonly version: string }
  readonly summary: Summary
  readonly findings: readonly Finding[]
  /** With a base to compare with: what the change silences anew, or adds below what was silenced before. */
  readonly suppressions: readonly ListedSuppression[]
}
