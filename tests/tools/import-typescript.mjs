import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** Imports a TypeScript module that imports nothing itself. */
export async function importTypeScript(path) {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}
