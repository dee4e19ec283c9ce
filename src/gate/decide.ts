import { compareConfidence, compareSeverity, isConfidence, isSeverity } from '../catalogue/severity.ts'
import type { Confidence, Finding, Severity } from '../findings/types.ts'
import { isHonoured } from '../suppressions/index.ts'

/** From which findings on the gate stays closed: both have to be reached. */
export interface Threshold {
  readonly severity: Severity
  readonly confidence: Confidence
}

export const DEFAULT_THRESHOLD: Threshold = { severity: 'medium', confidence: 'medium' }

/** Reads `severity` or `severity:confidence`; undefined for anything else. */
export function parseThreshold(text: string): Threshold | undefined {
  const [severity = '', confidence = DEFAULT_THRESHOLD.confidence, ...rest] = text.trim().toLowerCase().split(':')
  return isSeverity(severity) && isConfidence(confidence) && rest.length === 0 ? { severity, confidence } : undefined
}

/** Does nothing hide the finding? A suppression without a valid justification does not. */
export function isLive(finding: Finding): boolean {
  return finding.suppression === null || !isHonoured(finding.suppression.state)
}

export function reachesThreshold(finding: Finding, threshold: Threshold): boolean {
  return (
    compareSeverity(finding.severity, threshold.severity) >= 0 &&
    compareConfidence(finding.confidence, threshold.confidence) >= 0
  )
}

/** The findings without those that the base has as well, live there, too: a change does not answer for them. */
export function dropKnown(findings: readonly Finding[], base: ReadonlySet<string>): Finding[] {
  return findings.filter((finding) => !isLive(finding) || !base.has(finding.fingerprint))
}

export type ExitCode = 0 | 1 | 2

/** 2 when the check could not look as asked, 1 when a live finding reaches the threshold, 0 otherwise. */
export function toExitCode(findings: readonly Finding[], threshold: Threshold, problems: readonly string[]): ExitCode {
  if (problems.length > 0) return 2
  return findings.some((finding) => isLive(finding) && reachesThreshold(finding, threshold)) ? 1 : 0
}
