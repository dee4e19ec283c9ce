import { CLASSES } from '../catalogue/index.ts'
import type { WeaknessClass } from '../catalogue/types.ts'
import { redact } from './redact.ts'
import type { Confidence, Finding, FindingTool } from './types.ts'

/** What a tool says about one place, before the catalogue and the gate add what they know. */
export interface RawFinding {
  readonly tool: FindingTool
  readonly ruleId: string
  readonly classId: string
  readonly confidence: Confidence
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly trace?: Finding['trace']
  /** The tool itself would hide it: a directive of the host was there. */
  readonly silencedByHost?: boolean
}

/** The weakness class of an id; undefined for ids of a newer pack. */
export function findClass(id: string): WeaknessClass | undefined {
  return CLASSES.get(id)
}

/** Adds what the class knows, and hides what has the form of a secret. The finding has no suppression yet. */
export function toFinding(raw: RawFinding, fingerprint: string): Finding {
  const weakness = findClass(raw.classId)
  const { tool, ruleId, file, line, column } = raw
  const message = redact(raw.message)
  const endLine = Math.max(raw.endLine, line)
  return {
    tool,
    ruleId,
    class: raw.classId,
    cwe: weakness ? [...weakness.cwe] : [],
    severity: weakness?.severity ?? 'medium',
    confidence: raw.confidence,
    owner: weakness?.owner ?? 'application',
    file,
    line,
    column,
    endLine,
    endColumn: raw.endColumn,
    message,
    trace:
      raw.trace && raw.trace.length > 0
        ? raw.trace.map((step) => ({ ...step, text: redact(step.text) }))
        : [{ file, line, column, text: message }],
    fingerprint,
    suppression: null,
  }
}

/** By file, place, rule and message, so that two runs give the same list whatever order the tools answered in. */
export function compareFindings(a: RawFinding | Finding, b: RawFinding | Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message) ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
