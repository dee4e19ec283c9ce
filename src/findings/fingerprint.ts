import { createHash } from 'node:crypto'
import { compareFindings, type RawFinding } from './finding.ts'

/** 80 bits: no collision to fear among the findings of one repository, and short enough to read aloud. */
const LENGTH = 20

/**
 * A fingerprint for each finding, in the order given: rule, file, the text of the line without its white space, and which
 * of several equal ones it is. It stays when lines move, and a copy of the line is a new finding.
 * `getLine` gives a line of a file, counted from 1; `toName` the name that a renamed file is known by.
 */
export function getFingerprints(
  findings: readonly RawFinding[],
  getLine: (file: string, line: number) => string,
  toName: (file: string) => string = (file) => file,
): readonly string[] {
  const counts = new Map<string, number>()
  const prints = new Map<RawFinding, string>()
  for (const finding of [...findings].sort(compareFindings)) {
    const text = getLine(finding.file, finding.line).replace(/\s+/g, '')
    const key = [finding.ruleId, toName(finding.file), text].join('\0')
    const occurrence = counts.get(key) ?? 0
    counts.set(key, occurrence + 1)
    prints.set(finding, createHash('sha256').update(`${key}\0${occurrence}`).digest('hex').slice(0, LENGTH))
  }
  return findings.map((finding) => prints.get(finding) ?? '')
}
