import type { Linter } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import plugin from '../index.ts'

export type PresetChoice = 'recommended' | 'strict'

/** The preset with a parser for JavaScript, TypeScript and JSX: what a file gets where the project says nothing. */
export function getEmbeddedConfig(preset: PresetChoice): Linter.Config[] {
  return [
    plugin.configs[preset],
    {
      name: 'vetlint/embedded',
      files: ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx}'],
      languageOptions: {
        parser,
        sourceType: 'module',
        parserOptions: { ecmaFeatures: { jsx: true }, jsDocParsingMode: 'none' },
      },
    },
  ]
}
