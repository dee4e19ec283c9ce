import type { ESLint, Linter } from 'eslint'
import type { Confidence } from './catalogue/types.ts'
import { getClass } from './catalogue/index.ts'
import { getSurestOf, toEslintLevel } from './catalogue/severity.ts'
import { readToday } from './project/clock.ts'
import type { VetlintRule } from './rule.ts'
import { RULES } from './rules/index.ts'

const FILES = ['**/*.{js,cjs,mjs,jsx,ts,cts,mts,tsx,vue,svelte,astro}']
const GOVERNANCE: ReadonlySet<string> = new Set(['ungoverned-suppression', 'expired-suppression'])

export type PresetName = 'recommended' | 'strict' | 'suppressions'

/** The surest message of a rule. */
export function getSurest(rule: VetlintRule): Confidence {
  return getSurestOf(Object.values(rule.meta.docs?.confidence ?? {}))
}

export function isGovernance(rule: VetlintRule): boolean {
  return GOVERNANCE.has(rule.meta.docs?.class ?? '')
}

/** The presets, computed from what each rule says of itself and its class says of the weakness. */
export function createPresets(plugin: ESLint.Plugin): Record<PresetName, Linter.Config> {
  const entries = Object.entries(RULES)
  const toLevel = (rule: VetlintRule): 'error' | 'warn' =>
    toEslintLevel(getClass(rule.meta.docs?.class ?? 'hardcoded-credentials').severity, getSurest(rule))
  const recommended = entries.filter(([, rule]) => rule.meta.docs?.strictOnly !== true && getSurest(rule) !== 'low')
  return {
    recommended: toPreset(
      'recommended',
      plugin,
      'medium',
      recommended.map(([name, rule]) => [name, toLevel(rule)]),
    ),
    strict: toPreset(
      'strict',
      plugin,
      'low',
      entries.map(([name]) => [name, 'error']),
    ),
    suppressions: toPreset(
      'suppressions',
      plugin,
      'medium',
      entries.filter(([, rule]) => isGovernance(rule)).map(([name, rule]) => [name, toLevel(rule)]),
    ),
  }
}

function toPreset(
  name: PresetName,
  plugin: ESLint.Plugin,
  minConfidence: Confidence,
  levels: readonly (readonly [string, 'error' | 'warn'])[],
): Linter.Config {
  return {
    name: `vetlint/${name}`,
    files: FILES,
    plugins: { vetlint: plugin },
    settings: {
      vetlint: {
        minConfidence,
        threatModel:
          name === 'strict' ? ['remote', 'model', 'library', 'stored', 'local'] : ['remote', 'model', 'library'],
        modules: true,
        govern: name === 'strict' ? 'all' : 'security',
        // A getter, so that an editor that stays open past midnight is right and a cache notices the new day.
        get today() {
          return readToday()
        },
      },
    },
    rules: Object.fromEntries(levels.map(([rule, level]) => [`vetlint/${rule}`, level])),
  }
}
