import { resolve } from 'node:path'
import { count } from '../../findings/outputs/words.ts'
import type { RegisterEntry } from '../../gate/register.ts'
import { type Directive, type Tool, findDirectives, isAboutOurs, isSuppressionFile } from '../../suppressions/index.ts'
import type { Content } from '../content.ts'
import { UsageError } from '../git.ts'
import { PLATFORM_TOOLS } from './platform-tools.ts'
import { PYTHON_TOOLS } from './python-tools.ts'
import { ToolError, findProgram, toRunTool } from './run-tool.ts'
import { SCRIPT_TOOLS } from './script-tools.ts'
import type { Answer, AskableTool, Hidden, ProjectView } from './tool.ts'

const ASKABLE: readonly AskableTool[] = [...SCRIPT_TOOLS, ...PYTHON_TOOLS, ...PLATFORM_TOOLS]
/** Names for the option, in the order of the help. */
export const ASKABLE_NAMES: readonly string[] = ASKABLE.filter(({ ask }) => ask).map(({ tool }) => tool)

interface AskedTool {
  readonly row: AskableTool
  /** Undefined when it honours directives and cannot tell which it needs. */
  readonly answer: Answer | undefined
}

/** What the other linters of the project say about the directives that they honour. */
export class AskedTools {
  /** Tools that should have answered and did not, one sentence each. */
  readonly problems: readonly string[]
  /** What nobody could tell, for the reader. */
  readonly notes: readonly string[]
  readonly #asked: readonly AskedTool[]
  readonly #project: ProjectView

  private constructor(
    asked: readonly AskedTool[],
    project: ProjectView,
    problems: readonly string[],
    notes: readonly string[],
  ) {
    this.#asked = asked
    this.#project = project
    this.problems = problems
    this.notes = notes
  }

  /** `names` is `all` or a list of tools. Throws a `UsageError` for a name that is none. */
  static ask(content: Content, entries: readonly RegisterEntry[], names: string): AskedTools {
    const wanted = readNames(names)
    const project = toProjectView(content)
    const foreign = entries.filter((entry) => findForeign(entry, project))
    const problems: string[] = []
    const notes: string[] = []
    const asked: AskedTool[] = []
    for (const row of ASKABLE) {
      const files = findFiles(row, foreign, project)
      if (files.length === 0 || (row.ask && wanted && !wanted.has(row.tool))) continue
      const program = findProgram(row.command, content.root)
      if (program === undefined) {
        const mine = foreign.filter(({ tool }) => tool === row.tool).length
        if (row.ask && wanted) problems.push(`${row.tool} is not installed here; install it, or leave it out.`)
        else if (row.ask && mine > 0) notes.push(`${row.tool} is not installed here: ${toUnasked(mine)}.`)
        continue
      }
      try {
        asked.push({ row, answer: row.ask?.({ ...project, files, run: toRunTool(program, content.root) }) })
      } catch (error) {
        if (!(error instanceof ToolError || error instanceof TypeError)) throw error
        const why = error instanceof ToolError ? error.message : 'its output has an unknown form'
        problems.push(`${row.tool} did not tell which suppressions it needs: ${why}.`)
      }
    }
    return new AskedTools(asked, project, problems, [...notes, ...toSilent(foreign)])
  }

  /** The entry as unused where every tool that honours it says so. */
  complete(entry: RegisterEntry): RegisterEntry {
    const directive = findForeign(entry, this.#project)
    if (!directive) return entry
    const heard = this.#asked.filter(({ row }) => isHonoured(row, directive.tool, this.#project))
    const names = directive.ruleIds.length === 0 ? [''] : directive.ruleIds
    const needless = names.filter(
      (name) => heard.length > 0 && heard.every((asked) => this.#isNeedless(asked, directive, name)),
    )
    if (needless.length === 0) return entry
    const speakers = heard.map(({ row }) => row.tool).join(' and ')
    const does = heard.length === 1 ? 'does' : 'do'
    if (needless.length < names.length)
      return {
        ...entry,
        explanation: `${entry.explanation} ${speakers} ${does} not report ${needless.join(', ')} there.`,
      }
    const explanation = `Without it, ${speakers} ${does} not report anything there; remove it.`
    const isHolding = entry.state === 'valid' || entry.state === 'expiring-soon'
    return {
      ...entry,
      hides: 0,
      suggestion: null,
      ...(isHolding ? { state: 'unused', explanation } : { explanation: `${entry.explanation} ${explanation}` }),
    }
  }

  #isNeedless({ row, answer }: AskedTool, directive: FileDirective, name: string): boolean {
    if (!answer || row.canTell?.(directive) === false) return false
    if ('hidden' in answer) return !answer.hidden.some((report) => isHiding(directive, report, name))
    if (answer.unsure?.has(directive.file) === true) return false
    return answer.needless.some(
      ({ file, line, rules }) =>
        file === directive.file &&
        this.#isAt(directive, line) &&
        (rules === undefined || rules.some((rule) => toBareName(rule) === toBareName(name))),
    )
  }

  /** A tool names the line of the comment, or the line of code that it is about when no comment of its own stands there. */
  #isAt({ file, tool, place, scope, kind }: FileDirective, line: number): boolean {
    if (line >= place.line && line <= place.endLine) return true
    return (
      kind === 'disable-next-line' &&
      line === scope.startLine &&
      !this.#project.findDirectives(file).some((other) => other.tool === tool && other.place.line === line)
    )
  }
}

type FileDirective = Directive & { readonly file: string }

/** The directive behind an entry, unless it is about our rules alone; undefined where two of one line cannot be told apart. */
function findForeign({ file, line, tool }: RegisterEntry, project: ProjectView): FileDirective | undefined {
  if (isSuppressionFile(file)) return undefined
  const there = project.findDirectives(file).filter(({ place, tool: own }) => own === tool && place.line === line)
  const [directive] = there
  if (!directive || there.length > 1 || directive.isVoid === true || isAboutOurs(directive)) return undefined
  return { ...directive, file }
}

function readNames(names: string): ReadonlySet<string> | undefined {
  if (names === 'all') return undefined
  const list = names.split(',').map((name) => name.trim())
  const unknown = list.find((name) => !ASKABLE_NAMES.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`--ask-tools knows all, ${ASKABLE_NAMES.join(', ')}, not "${unknown}".`)
  return new Set(list)
}

function toProjectView(content: Content): ProjectView {
  const known = new Map<string, readonly Directive[]>()
  return {
    has: (file) => 'text' in content.read(file),
    readText: content.readText,
    findDirectives(file) {
      let directives = known.get(file)
      if (!directives) known.set(file, (directives = findDirectives(file, content.readText(file) ?? '')))
      return directives
    },
    toRelative: (path) => content.toRelative(resolve(content.root, path)),
  }
}

/** Files with suppressions that the tool honours. */
function findFiles(row: AskableTool, entries: readonly RegisterEntry[], project: ProjectView): string[] {
  const own = entries.filter(({ tool }) => isHonoured(row, tool, project))
  return [...new Set(own.map(({ file }) => file))]
}

function isHonoured({ tool, honours }: AskableTool, of: Tool, project: ProjectView): boolean {
  return tool === of || (honours?.tools.includes(of) === true && honours.isSetUp(project))
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

function toUnasked(number: number): string {
  return `${count(number, 'suppression')} could not be asked about`
}

/** Tools that have no way to tell. */
function toSilent(entries: readonly RegisterEntry[]): string[] {
  const silent = entries.filter(({ tool }) => !ASKABLE_NAMES.includes(tool))
  if (silent.length === 0) return []
  const tools = [...new Set(silent.map(({ tool }) => tool))].sort().join(', ')
  return [`No way is known to ask ${tools}: ${toUnasked(silent.length)}.`]
}
