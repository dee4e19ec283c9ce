import type { ESLint } from 'eslint'
import type { Confidence } from '../findings/types.ts'

/** What a rule says of itself. */
export interface RuleDocs {
  readonly description: string
  readonly url: string
  readonly class: string
  readonly confidence: Readonly<Record<string, Confidence>>
}

/** The docs of a rule of the plugin by its bare id. */
export function findRuleDocs(plugin: ESLint.Plugin, ruleId: string): RuleDocs | undefined {
  if (!Object.hasOwn(plugin.rules ?? {}, ruleId)) return undefined
  const rule = plugin.rules?.[ruleId] as unknown as { readonly meta: { readonly docs?: RuleDocs } } | undefined
  return rule?.meta.docs
}
