import * as tsParser from '@typescript-eslint/parser'
import type { TSESLint } from '@typescript-eslint/utils'
import { Linter } from 'eslint'
import { Analysis } from '../../src/analysis/analysis.ts'
import { ModelTables } from '../../src/analysis/model-tables.ts'
import { MODELS } from '../../src/models/index.ts'

const tables = new ModelTables(MODELS)
const linter = new Linter({ cwd: '/project' })

/** The engine's view of a text, without other modules. */
export function analyse(code: string, filename = 'src/file.tsx'): Analysis {
  let analysis: Analysis | undefined
  const capture = {
    create: ({ sourceCode }: { sourceCode: unknown }) => ({
      'Program:exit'() {
        analysis = new Analysis(sourceCode as Readonly<TSESLint.SourceCode>, `/project/${filename}`, tables)
      },
    }),
  }
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
        plugins: { test: { rules: { capture: capture } } },
        languageOptions: {
          parser: tsParser,
          parserOptions: { ecmaFeatures: { jsx: /x$/.test(filename) } },
        },
        rules: { 'test/capture': 'error' },
      },
    ],
    { filename },
  )
  if (!analysis) throw new Error(messages[0]?.message ?? 'the text was not analysed')
  return analysis
}
