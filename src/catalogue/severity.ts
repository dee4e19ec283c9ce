import type { Confidence, Severity } from './types.ts'

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical']
const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high']

/** Below zero when `a` is less severe than `b`. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b)
}

/** Below zero when `a` is less sure than `b`. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return CONFIDENCES.indexOf(a) - CONFIDENCES.indexOf(b)
}

/** The surest of several messages. */
export function getSurestOf(levels: readonly Confidence[]): Confidence {
  return levels.reduce<Confidence>((best, level) => (compareConfidence(level, best) > 0 ? level : best), 'low')
}

export function isSeverity(text: string): text is Severity {
  return SEVERITIES.includes(text as Severity)
}

export function isConfidence(text: string): text is Confidence {
  return CONFIDENCES.includes(text as Confidence)
}

/** `error` for what is severe and sure, `warn` for the rest. */
export function toEslintLevel(severity: Severity, confidence: Confidence): 'error' | 'warn' {
  return compareSeverity(severity, 'high') >= 0 && confidence === 'high' ? 'error' : 'warn'
}

/** The words that `semgrep --severity` knows. */
export function toSemgrepSeverity(severity: Severity): 'ERROR' | 'WARNING' | 'INFO' {
  if (compareSeverity(severity, 'high') >= 0) return 'ERROR'
  return severity === 'medium' ? 'WARNING' : 'INFO'
}

const SCORES: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '3.0' }

/** SARIF's `security-severity`, a CVSS-like number as text; GitHub's bounds are 9, 7 and 4. */
export function toSecuritySeverity(severity: Severity): string {
  return SCORES[severity]
}

export function toSarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  if (compareSeverity(severity, 'high') >= 0) return 'error'
  return severity === 'medium' ? 'warning' : 'note'
}
