import type { Answer, Directive, Tool } from '../../gate/needless.ts'
import type { RunTool } from './run-tool.ts'

/** The project as far as a tool is asked about it. */
export interface ProjectView {
  /** Is a file there? By its path relative to the root, like all others. */
  readonly has: (file: string) => boolean
  readonly readText: (file: string) => string | undefined
  /** In the order of the file. */
  readonly findDirectives: (file: string) => readonly Directive[]
  /** Relative to the root; undefined for what lies outside. */
  readonly toRelative: (path: string) => string | undefined
}

export interface Question extends ProjectView {
  readonly run: RunTool
  /** Files with directives that the tool honours. */
  readonly files: readonly string[]
}

/** How a tool is asked which of its directives hide nothing. */
export interface AskableTool {
  readonly tool: Tool
  /** The program. */
  readonly command: string
  /** Directives of other tools that it honours as well, where the project has set it up. */
  readonly honours?: { readonly tools: readonly Tool[]; readonly isSetUp: (project: ProjectView) => boolean }
  /** Can it tell this one? */
  readonly canTell?: (directive: Directive) => boolean
  /** Throws a `ToolError` with one sentence. Left out where the tool honours directives and cannot tell which it needs. */
  readonly ask?: (question: Question) => Answer
}
