import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toEslintLevel } from '../catalogue/severity.ts'
import { getSurest, isGovernance } from '../presets.ts'
import type { Inputs, RuleInput } from './inputs.ts'
import { GENERATED_NOTE, toTable } from './markdown.ts'
import { getRuleClass } from './rule-page.ts'

/** The laws of `tests/fuzz` that hold for every rule. */
const LAWS = ['no crash', 'verdict kept', 'engine is monotone']

/** `docs/guide/coverage.md`: a row for each rule, from the rule, its class, its cases and what was read on real packages. */
export function renderCoveragePage(inputs: Inputs): string {
  const verdicts = readVerdicts(inputs.root)
  const exceptions = readText(inputs.root, 'tests/fuzz/exceptions.ts')
  const sum = (key: 'invalid' | 'valid'): number =>
    inputs.rules.reduce((total, { cases }) => total + (cases?.[key].length ?? 0), 0)
  return [
    GENERATED_NOTE,
    '# What each rule covers',
    `${inputs.rules.length} rules with ${sum('invalid')} spellings that must be reported and ${sum('valid')} look-alikes that must stay silent; each of them is also a seed of the laws in \`tests/fuzz\`. A number behind *laws* counts the mutations of one case that are excused there, with the reason.`,
    toTable(
      [
        ...['Rule', 'Class', 'Severity', 'Confidence', 'Owner', 'Preset', 'Reported', 'Silent', 'Limits', 'Laws'],
        ...['Project-aware', 'Fixable', 'Semgrep twin', 'Reports on real packages'],
      ],
      inputs.rules.map((rule) => toRow(rule, inputs, verdicts, exceptions)),
    ),
    '`vetlint rules --format json` prints what the package itself knows of them.',
    '',
  ].join('\n\n')
}

function toRow(
  { name, rule, cases }: RuleInput,
  inputs: Inputs,
  verdicts: readonly Verdict[],
  exceptions: string,
): string[] {
  const weakness = getRuleClass(rule, inputs)
  const { docs, fixable, hasSuggestions } = rule.meta
  const twins = inputs.semgrepRules.filter((twin) => twin.class === weakness.id)
  const excused = exceptions.split(`rule: '${name}'`).length - 1
  const laws = [...LAWS, ...(fixable !== undefined || hasSuggestions === true ? ['fixes'] : [])]
  const own = verdicts.filter((verdict) => verdict.rule.replace(/^vetlint\//, '') === name)
  const right = own.filter(({ verdict }) => verdict === 'right').length
  return [
    `[\`${name}\`](../rules/${name}.md)`,
    `[${weakness.id}](../classes/${weakness.id}.md)`,
    weakness.severity,
    toConfidence(Object.values(docs?.confidence ?? {})),
    weakness.owner,
    toPreset(rule, weakness.severity),
    String(cases?.invalid.length ?? 0),
    String(cases?.valid.length ?? 0),
    String(cases?.limits?.length ?? 0),
    `${laws.length}${excused > 0 ? ` (${excused} excused)` : ''}`,
    docs?.projectAware === true ? 'yes' : '',
    [...(fixable === undefined ? [] : ['fix']), ...(hasSuggestions === true ? ['suggestion'] : [])].join(', '),
    twins.length === 0 ? '' : [...new Set(twins.map(({ language }) => language))].sort().join(', '),
    own.length === 0 ? 'none read' : `${own.length} (${right} right)`,
  ]
}

function toConfidence(levels: readonly string[]): string {
  return ['high', 'medium', 'low'].filter((level) => levels.includes(level)).join(', ')
}

function toPreset(rule: RuleInput['rule'], severity: Parameters<typeof toEslintLevel>[0]): string {
  const surest = getSurest(rule)
  if (rule.meta.docs?.strictOnly === true || surest === 'low') return 'strict'
  return `recommended (${toEslintLevel(severity, surest)})${isGovernance(rule) ? ', suppressions' : ''}`
}

interface Verdict {
  readonly rule: string
  readonly verdict: string
}

/** The reports on real packages that a person has read; see `tests/bench`. */
function readVerdicts(root: string): readonly Verdict[] {
  const data: unknown = JSON.parse(readText(root, 'tests/bench/verdicts.json') || '[]')
  return Array.isArray(data) ? (data as Verdict[]) : []
}

function readText(root: string, path: string): string {
  const full = join(root, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : ''
}
