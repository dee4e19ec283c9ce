import type { Confidence, Finding } from './types.ts'

/** A rule that reports on the line, and why the check does not show it. */
export interface HiddenReport {
  readonly ruleId: string
  readonly confidence: Confidence
  readonly why: string
}

/** Why a line is reported, or why it is not. Lines count from 1; `file` is relative to the root. */
export interface Explanation {
  readonly version: 1
  readonly file: string
  readonly line: number
  /** What the check reports there, suppressed or not. */
  readonly findings: readonly Finding[]
  readonly hidden: readonly HiddenReport[]
  /** The dangerous places of the line that the rules looked at. */
  readonly sinks: readonly {
    readonly rules: readonly string[]
    readonly sink: string
    readonly value: string
    readonly isReported: boolean
    readonly reasons: readonly string[]
  }[]
  readonly routes: readonly {
    readonly method: string
    readonly path: string | null
    readonly guards: readonly string[]
    readonly notes: readonly string[]
  }[]
  readonly calls: readonly { readonly text: string; readonly path: string | null }[]
  readonly notes: readonly string[]
}
