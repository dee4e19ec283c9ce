import { CLASSES } from '../catalogue/index.ts'
import { getSurestOf } from '../catalogue/severity.ts'
import type { Confidence, Owner, Severity } from '../catalogue/types.ts'

/** What a rule of the plugin says of itself, as far as a list shows it. */
export interface ListedRule {
  readonly meta: ListedMeta
}

interface ListedMeta {
  readonly fixable?: string | undefined
  readonly hasSuggestions?: boolean | undefined
  readonly docs?:
    | {
        readonly description: string
        readonly url: string
        readonly class: string
        readonly confidence: Readonly<Record<string, Confidence>>
        readonly strictOnly: boolean
        readonly typeAware: boolean
        readonly projectAware: boolean
      }
    | undefined
}

export interface RuleEntry {
  readonly id: string
  readonly description: string
  readonly class: string
  readonly cwe: readonly number[]
  readonly severity: Severity
  readonly owner: Owner
  /** By message: a rule may be surer of one than of another. */
  readonly confidence: Readonly<Record<string, Confidence>>
  /** The level in each preset that has the rule. */
  readonly presets: Readonly<Record<string, string>>
  readonly typeAware: boolean
  readonly projectAware: boolean
  readonly fixable: boolean
  readonly hasSuggestions: boolean
  readonly url: string
}

/** Everything that the package knows of its rules, in the order of their ids. `levels` gives the rules of each preset. */
export function listRules(
  rules: Readonly<Record<string, ListedRule>>,
  levels: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): RuleEntry[] {
  return Object.entries(rules)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { meta }]) => {
      const { docs, fixable, hasSuggestions } = meta
      const weakness = docs && CLASSES.get(docs.class)
      if (!docs || !weakness) return []
      const presets = Object.entries(levels).flatMap(([preset, own]) => {
        const level = own[`vetlint/${id}`]
        return typeof level === 'string' ? [[preset, level] as const] : []
      })
      return [
        {
          id,
          description: docs.description,
          class: weakness.id,
          cwe: weakness.cwe,
          severity: weakness.severity,
          owner: weakness.owner,
          confidence: docs.confidence,
          presets: Object.fromEntries(presets),
          typeAware: docs.typeAware,
          projectAware: docs.projectAware,
          fixable: fixable !== undefined,
          hasSuggestions: hasSuggestions === true,
          url: docs.url,
        },
      ]
    })
}

/** The list for a terminal: one line a rule. */
export function printRules(entries: readonly RuleEntry[]): string {
  const rows = entries.map((entry) => [
    entry.id,
    entry.severity,
    getSurestOf(Object.values(entry.confidence)),
    entry.owner,
    entry.presets['recommended'] ?? 'strict only',
    [
      ...(entry.projectAware ? ['project'] : []),
      ...(entry.typeAware ? ['types'] : []),
      ...(entry.fixable ? ['fix'] : []),
      ...(entry.hasSuggestions ? ['suggestions'] : []),
    ].join(', '),
  ])
  const head = ['RULE', 'SEVERITY', 'CONFIDENCE', 'OWNER', 'RECOMMENDED', 'ALSO']
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const print = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [head, ...rows].map(print).join('\n') + '\n'
}
