import { existsSync } from 'node:fs'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import tseslint from 'typescript-eslint'

// Our own rules come from the build, as any user would load them; the first build of a clone has none yet.
const built = new URL('dist/index.js', import.meta.url)
const vetlint = existsSync(built) ? (await import(built.href)).default : undefined

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.venv-semgrep/',
      'tests/projects/',
      'semgrep-rules/',
      'tests/bench/corpus/',
      'tests/bench/corpus-pack/',
    ],
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // ESLint's types come from two packages here; the casts between them are real.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // A visitor may say nothing or `false`.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // `node.type` is compared with the names that parsers document.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/prefer-literal-enum-member': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  {
    files: ['src/rules/**/*.ts'],
    extends: [eslintPlugin.configs.recommended],
    // The door of `rule.ts` fills these in for every rule.
    rules: {
      'eslint-plugin/require-meta-type': 'off',
      'eslint-plugin/require-meta-schema': 'off',
      'eslint-plugin/require-meta-default-options': 'off',
    },
  },
  ...(vetlint ? [{ files: ['src/**/*.ts'], extends: [vetlint.configs.recommended] }] : []),
)
