import type { ESLint, Linter } from 'eslint'
import { type PresetName, createPresets } from './presets.ts'
import { RULES } from './rules/index.ts'
import { VERSION } from './version.ts'

const plugin: ESLint.Plugin & { configs: Record<PresetName, Linter.Config> } = {
  meta: { name: 'eslint-plugin-vetlint', version: VERSION, namespace: 'vetlint' },
  rules: RULES as unknown as NonNullable<ESLint.Plugin['rules']>,
  configs: {} as Record<PresetName, Linter.Config>,
}
Object.assign(plugin.configs, createPresets(plugin))

export default plugin
