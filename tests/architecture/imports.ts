import { posix } from 'node:path'
import ts from 'typescript'

export interface Import {
  /** The importing file, relative to `src`. */
  readonly from: string
  /** The specifier; for a local file its path relative to `src`. */
  readonly to: string
  readonly isLocal: boolean
  /** Gone after compilation. `import { type X }` is not: the compiler keeps the module. */
  readonly isTypeOnly: boolean
  /** Loaded when the code gets there, not before the first line runs. */
  readonly isDynamic: boolean
  readonly line: number
}

/** All imports and re-exports of a TypeScript file, the dynamic ones and those of types included. */
export function readImports(path: string, text: string): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const imports: Import[] = []
  const add = (specifier: ts.Node | undefined, isTypeOnly: boolean, isDynamic = false): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const isLocal = specifier.text.startsWith('.')
    imports.push({
      from: path,
      to: isLocal ? posix.join(posix.dirname(path), specifier.text) : specifier.text,
      isLocal,
      isTypeOnly,
      isDynamic,
      line: source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1,
    })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}

/** The part of the architecture that a file belongs to: its folder, or its name at the top of `src`. */
export function toArea(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '')
}

/** Everything that is loaded when a file is: the imports that remain after compilation, followed through local files. */
export function findLoaded(entry: string, files: ReadonlyMap<string, string>): Import[] {
  const seen = new Set([entry])
  const loaded: Import[] = []
  for (const path of seen) {
    for (const found of readImports(path, files.get(path) ?? '')) {
      if (found.isTypeOnly) continue
      loaded.push(found)
      if (found.isLocal) seen.add(found.to)
    }
  }
  return loaded
}
