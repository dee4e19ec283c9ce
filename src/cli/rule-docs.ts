import type { ESLint } from 'eslint'
import type { AskedRule } from '../gate/traces.ts'
import type { Confidence } from '../findings/types.ts'

/** What a rule says of itself. */
export interface RuleDocs {
  readonly description: string
  readonly url: string
  readonly class: string
  readonly confidence: Readonly<Record<string, Confidence>>
}

/** A rule of the plugin by its bare id. */
export function findRule(plugin: ESLint.Plugin, ruleId: string): AskedRule['rule'] | undefined {
  if (!Object.hasOwn(plugin.rules ?? {}, ruleId)) return undefined
  return plugin.rules?.[ruleId] as unknown as AskedRule['rule']
}

export function findRuleDocs(plugin: ESLint.Plugin, ruleId: string): RuleDocs | undefined {
  return findRule(plugin, ruleId)?.meta.docs
}
