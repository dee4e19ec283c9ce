import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import type { VisitorKeys } from '../ast/walk.ts'
import type { Parse, ParsedModule } from './modules.ts'

interface HostParser {
  readonly parse?: (text: string, options: object) => unknown
  readonly parseForESLint?: (
    text: string,
    options: object,
  ) => { ast: unknown; scopeManager?: unknown; visitorKeys?: unknown }
}

export interface ParserOptions {
  readonly parser?: unknown
  readonly parserOptions?: object | undefined
}

/**
 * Parses other modules with the file's own parser, without its project: a program throws on files outside of it and
 * costs 50 times more. Where that parser gives no scopes (espree), ours does the work if it is installed.
 */
export function createParse({ parser, parserOptions }: ParserOptions): Parse {
  const own = parser as HostParser | undefined
  return (text, filename) => {
    if (!own) return undefined
    const options = {
      ...parserOptions,
      ecmaVersion: 'latest',
      sourceType: 'module',
      loc: true,
      range: true,
      filePath: filename,
      project: undefined,
      projectService: undefined,
      programs: undefined,
      ecmaFeatures: { jsx: /x$/.test(filename) || /\.[cm]?js$/.test(filename) },
    }
    try {
      if (own.parseForESLint) return toModule(own.parseForESLint(text, options))
      // A host whose parser cannot be called (oxlint) throws here, and other modules stay closed.
      const ast = own.parse?.(text, options)
      const scoped = findOwnParser()?.parseForESLint?.(text, options)
      return scoped ? toModule(scoped) : toModule({ ast })
    } catch {
      // A syntax error in another module is that module's: this edge stays unknown.
      return undefined
    }
  }
}

function toModule(result: { ast: unknown; scopeManager?: unknown; visitorKeys?: unknown }): ParsedModule | undefined {
  if (!result.ast) return undefined
  return {
    ast: result.ast as TSESTree.Program,
    scopeManager: (result.scopeManager as TSESLint.Scope.ScopeManager | undefined) ?? null,
    visitorKeys: (result.visitorKeys as VisitorKeys | undefined) ?? {},
  }
}

let ownParser: HostParser | null | undefined

/** Our own parser, loaded without an import, so that the plugin needs it neither to load nor in a browser. */
function findOwnParser(): HostParser | undefined {
  if (ownParser === undefined) {
    const runtime = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
    const loader = runtime.process?.getBuiltinModule?.('node:module') as
      { createRequire(from: string): (name: string) => unknown } | undefined
    try {
      ownParser =
        (loader?.createRequire(import.meta.url)('@typescript-eslint/parser') as HostParser | undefined) ?? null
    } catch {
      ownParser = null
    }
  }
  return ownParser ?? undefined
}
