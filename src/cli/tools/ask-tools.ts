import { resolve } from 'node:path'
import { count } from '../../findings/outputs/words.ts'
import {
  type Answer,
  type Directive,
  type Tool,
  completeEntry,
  findDirectives,
  findForeign,
} from '../../gate/needless.ts'
import type { RegisterEntry } from '../../gate/register.ts'
import type { Content } from '../content.ts'
import { UsageError } from '../git.ts'
import { PLATFORM_TOOLS } from './platform-tools.ts'
import { PYTHON_TOOLS } from './python-tools.ts'
import { ToolError, findProgram, toRunTool } from './run-tool.ts'
import { SCRIPT_TOOLS } from './script-tools.ts'
import type { AskableTool, ProjectView } from './tool.ts'

const ASKABLE: readonly AskableTool[] = [...SCRIPT_TOOLS, ...PYTHON_TOOLS, ...PLATFORM_TOOLS]
/** Names for the option, in the order of the help. */
export const ASKABLE_NAMES: readonly string[] = ASKABLE.filter(({ ask }) => ask).map(({ tool }) => tool)

interface AskedTool {
  readonly row: AskableTool
  /** Undefined when it cannot tell, was not to be asked, or gave no answer. */
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
    const foreign = entries.filter((entry) => findForeign(entry, project.findDirectives))
    const problems: string[] = []
    const notes: string[] = []
    const asked: AskedTool[] = []
    for (const row of ASKABLE) {
      const files = findFiles(row, foreign, project)
      if (files.length === 0) continue
      const program = findProgram(row.command, content.root)
      const isAsked = row.ask !== undefined && (wanted?.has(row.tool) ?? true)
      // What is set up here and not installed, not asked or broken may report what the others do not.
      if (program !== undefined || row.honours?.isSetUp(project) === true) asked.push({ row, answer: undefined })
      if (!isAsked) continue
      if (program === undefined) {
        const mine = foreign.filter(({ tool }) => tool === row.tool).length
        if (wanted) problems.push(`${row.tool} is not installed here; install it, or leave it out.`)
        else if (mine > 0) notes.push(`${row.tool} is not installed here: ${toUnasked(mine)}.`)
        continue
      }
      try {
        const answer = row.ask?.({ ...project, files, run: toRunTool(program, content.root) })
        asked[asked.length - 1] = { row, answer }
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
    const { findDirectives: directivesOf } = this.#project
    const directive = findForeign(entry, directivesOf)
    if (!directive) return entry
    const witnesses = this.#asked
      .filter(({ row }) => isHonoured(row, directive.tool, this.#project))
      .map(({ row, answer }) => ({
        tool: row.tool,
        answer: row.canTell?.(directive) === false ? undefined : answer,
      }))
    return completeEntry(entry, directive, witnesses, directivesOf)
  }
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
