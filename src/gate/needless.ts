import { type Directive, type Tool, findDirectives, isAboutOurs, isSuppressionFile } from '../suppressions/index.ts'
import type { RegisterEntry } from './register.ts'

export { type Directive, type Tool, findDirectives }

/** A directive that hides nothing, as its own tool says. */
export interface Needless {
  /** Relative to the root. */
  readonly file: string
  /** Of the directive, or of the code below it. */
  readonly line: number
  /** The rules that it names in vain; undefined where that is all of them. */
  readonly rules?: readonly string[] | undefined
}

/** What a tool would report, were there no directives. */
export interface Hidden {
  /** Relative to the root. */
  readonly file: string
  readonly line: number
  readonly endLine: number
  readonly rule: string
}

/** What a tool says: which directives are needless, or everything that one of them may hide. */
export type Answer =
  | {
      readonly needless: readonly Needless[]
      /** Files that it could not look at in full, for example because an import was not found. */
      readonly unsure?: ReadonlySet<string>
    }
  | { readonly hidden: readonly Hidden[] }

/** A tool that honours a directive, and what it says; no answer where it cannot tell. */
export interface Witness {
  readonly tool: Tool
  readonly answer: Answer | undefined
}

/** A directive with the file that it stands in. */
export type FileDirective = Directive & { readonly file: string }

/** The directives of a file, in the order of the lines. */
export type DirectivesOf = (file: string) => readonly Directive[]

/** The directive behind an entry, unless it is about our rules alone; undefined where two of one line cannot be told apart. */
export function findForeign(
  { file, line, tool }: RegisterEntry,
  directivesOf: DirectivesOf,
): FileDirective | undefined {
  if (isSuppressionFile(file)) return undefined
  const there = directivesOf(file).filter(({ place, tool: own }) => own === tool && place.line === line)
  const [directive] = there
  if (!directive || there.length > 1 || directive.isVoid === true || isAboutOurs(directive)) return undefined
  return { ...directive, file }
}

/** The entry as unused where every tool that honours it says so; without a witness as it is. */
export function completeEntry(
  entry: RegisterEntry,
  directive: FileDirective,
  witnesses: readonly Witness[],
  directivesOf: DirectivesOf,
): RegisterEntry {
  if (witnesses.length === 0) return entry
  const names = directive.ruleIds.length === 0 ? [''] : directive.ruleIds
  const needless = names.filter((name) =>
    witnesses.every(({ answer }) => answer !== undefined && isNeedless(answer, directive, name, directivesOf)),
  )
  if (needless.length === 0) return entry
  const speakers = `${witnesses.map(({ tool }) => tool).join(' and ')} ${witnesses.length === 1 ? 'does' : 'do'}`
  if (needless.length < names.length)
    return { ...entry, explanation: `${entry.explanation} ${speakers} not report ${needless.join(', ')} there.` }
  const explanation = `Without it, ${speakers} not report anything there; remove it.`
  const isHolding = entry.state === 'valid' || entry.state === 'expiring-soon'
  return {
    ...entry,
    hides: 0,
    suggestion: null,
    ...(isHolding ? { state: 'unused', explanation } : { explanation: `${entry.explanation} ${explanation}` }),
  }
}

function isNeedless(answer: Answer, directive: FileDirective, name: string, directivesOf: DirectivesOf): boolean {
  if ('hidden' in answer) return !answer.hidden.some((report) => isHiding(directive, report, name))
  if (answer.unsure?.has(directive.file) === true) return false
  return answer.needless.some(
    ({ file, line, rules }) =>
      file === directive.file &&
      isAt(directive, line, directivesOf) &&
      (rules === undefined || rules.some((rule) => toBareName(rule) === toBareName(name))),
  )
}

/** A tool names the line of the comment, or the line of code that it is about when no comment of its own stands there. */
function isAt({ file, tool, place, scope, kind }: FileDirective, line: number, directivesOf: DirectivesOf): boolean {
  if (line >= place.line && line <= place.endLine) return true
  return (
    kind === 'disable-next-line' &&
    line === scope.startLine &&
    !directivesOf(file).some((other) => other.tool === tool && other.place.line === line)
  )
}

function isHiding({ file, place, scope, kind }: FileDirective, report: Hidden, name: string): boolean {
  if (report.file !== file || (name !== '' && toBareName(report.rule) !== toBareName(name))) return false
  const overlaps = (start: number, end: number): boolean => report.line <= end && report.endLine >= start
  return kind === 'disable-file' || overlaps(place.line, place.endLine) || overlaps(scope.startLine, scope.endLine)
}

/** `@typescript-eslint/no-eval` and `typescript/no-eval` are one rule in two linters. */
function toBareName(rule: string): string {
  return rule.slice(rule.lastIndexOf('/') + 1).toLowerCase()
}
