import type { RawFinding } from '../../findings/finding.ts'
import type { NotAnalysed } from '../../findings/types.ts'
import type { PackRule } from './pack.ts'

interface SarifResult {
  readonly ruleId?: string
  readonly message?: { readonly text?: string }
  readonly locations?: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation?: { readonly uri?: string }
      readonly region?: {
        readonly startLine?: number
        readonly startColumn?: number
        readonly endLine?: number
        readonly endColumn?: number
      }
    }
  }[]
  readonly suppressions?: readonly unknown[]
}

/** The findings of Semgrep's SARIF, which also has what `nosemgrep` silenced; its JSON leaves those out. */
export function readFindings(
  sarif: { readonly runs?: readonly unknown[] } | undefined,
  rules: ReadonlyMap<string, PackRule>,
  toFile: (path: string) => string,
): RawFinding[] {
  const run = sarif?.runs?.[0] as { readonly results?: readonly SarifResult[] } | undefined
  return (run?.results ?? []).flatMap((result): RawFinding[] => {
    const id = result.ruleId?.split('.').at(-1) ?? ''
    const rule = rules.get(id)
    const place = result.locations?.[0]?.physicalLocation
    const region = place?.region
    const uri = place?.artifactLocation?.uri
    if (!rule || uri === undefined || region?.startLine === undefined) return []
    const { startLine, startColumn = 1, endLine = startLine, endColumn = startColumn } = region
    return [
      {
        tool: 'semgrep',
        ruleId: id,
        classId: rule.classId,
        confidence: rule.confidence,
        file: toFile(uri),
        line: startLine,
        column: startColumn,
        endLine,
        endColumn,
        message: (result.message?.text ?? rule.message).replace(/\s+/g, ' ').trim(),
        silencedByHost: (result.suppressions?.length ?? 0) > 0,
      },
    ]
  })
}

interface SemgrepError {
  readonly level?: string
  /** A name, or a name with its data. */
  readonly type?: unknown
  readonly message?: string
  readonly path?: string
  readonly rule_id?: string
  readonly spans?: readonly { readonly start?: { readonly line?: number }; readonly end?: { readonly line?: number } }[]
}

/**
 * Semgrep's own errors: lines that it could not parse are said in the coverage, the rest of that file was analysed; a rule
 * or a file that it gave up on is a problem.
 */
export function readErrors(
  errors: readonly unknown[],
  toFile: (path: string) => string,
): { readonly notAnalysed: NotAnalysed[]; readonly problems: string[] } {
  const notAnalysed = new Map<string, NotAnalysed>()
  const problems = new Set<string>()
  for (const error of errors as readonly SemgrepError[]) {
    const type = String(Array.isArray(error.type) ? error.type[0] : (error.type ?? 'error'))
    const message = (error.message ?? type).replace(/\s+/g, ' ').trim().slice(0, 240)
    const file = error.path === undefined ? undefined : toFile(error.path)
    if (file !== undefined && /syntax|parsing|lexical/i.test(type)) {
      const { start, end } = error.spans?.[0] ?? {}
      const lines = start?.line === undefined ? '' : ` lines ${start.line} to ${end?.line ?? start.line}`
      const why = `Semgrep could not parse${lines === '' ? ' it' : lines}`
      notAnalysed.set(`${file}\0${why}`, { file, why })
    } else if (file !== undefined) {
      const why = `Semgrep gave up on it (${error.rule_id === undefined ? type : `${type} in ${error.rule_id}`})`
      notAnalysed.set(`${file}\0${why}`, { file, why })
      problems.add(`${file} was not analysed as a whole: ${why}.`)
    } else problems.add(`Semgrep: ${error.rule_id === undefined ? '' : `${error.rule_id}: `}${message}`)
  }
  return { notAnalysed: [...notAnalysed.values()], problems: [...problems] }
}
