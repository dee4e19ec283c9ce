import type { LibraryModel } from '../analysis/types.ts'
import { compareConfidence, toEslintLevel } from '../catalogue/severity.ts'
import type { WeaknessClass } from '../catalogue/types.ts'
import { getSurest, isGovernance } from '../presets.ts'
import type { VetlintRule } from '../rule.ts'
import type { DocCase, DocCases, Inputs, RuleInput, SemgrepRule } from './inputs.ts'
import { findLibraries } from './libraries-page.ts'
import { GENERATED_NOTE, toCaption, toCodeBlock, toList, toMarkdown, toMessageText, toTable } from './markdown.ts'
import { toCweText, toCweUrl, toOwaspTexts } from './taxonomy-links.ts'

/** How many cases of a kind are shown as code; the others are listed by name. */
const SHOWN = 2

/** `docs/rules/<rule>.md`. */
export function renderRulePage(input: RuleInput, inputs: Inputs): string {
  const { name, rule, cases } = input
  const weakness = getRuleClass(rule, inputs)
  const twins = inputs.semgrepRules.filter((twin) => twin.class === weakness.id)
  return [
    GENERATED_NOTE,
    `# vetlint/${name}`,
    `> ${toMarkdown(rule.meta.docs?.description ?? '')}`,
    renderGlance(rule, weakness),
    `## What it finds`,
    toMarkdown(weakness.summary),
    `## How an assistant comes to write it`,
    toMarkdown(weakness.why),
    ...renderExamples(cases),
    `## How to repair it`,
    toMarkdown(weakness.fix),
    ...renderMessages(rule, cases),
    ...renderOptions(rule),
    ...renderCoverage(cases),
    ...renderLimits(cases),
    `## When not to use it`,
    renderExceptions(weakness),
    ...renderLibraries(input, inputs.models),
    ...renderTwins(twins),
    `## Classification`,
    renderClassification(weakness),
    `## Further reading`,
    toList(weakness.references.map((reference) => `<${reference}>`)),
    '',
  ].join('\n\n')
}

/** `docs/rules/README.md`. */
export function renderRuleIndex(inputs: Inputs): string {
  const rows = inputs.rules.map(({ name, rule }) => {
    const weakness = getRuleClass(rule, inputs)
    return [
      `[\`${name}\`](${name}.md)`,
      toMarkdown(rule.meta.docs?.description ?? ''),
      `[${toMarkdown(weakness.title)}](../classes/${weakness.id}.md)`,
      weakness.severity,
      getSurest(rule),
      weakness.owner,
      toPresetText(rule, weakness),
    ]
  })
  return [
    GENERATED_NOTE,
    '# Rules of the ESLint plugin',
    'Severity comes from the weakness class, confidence from the surest message of the rule, and the level in a preset from both. A page says which of its messages are less sure.',
    toTable(['Rule', 'What it does', 'Weakness class', 'Severity', 'Confidence', 'Owner', 'In `recommended`'], rows),
    'Rules of the Semgrep pack are listed with the [weakness class](../classes/README.md) they find.',
    '',
  ].join('\n\n')
}

export function getRuleClass(rule: VetlintRule, inputs: Inputs): WeaknessClass {
  const id = rule.meta.docs?.class ?? ''
  const weakness = inputs.classes.get(id)
  if (!weakness) throw new Error(`There is no src/catalogue/${id}.ts.`)
  return weakness
}

function renderGlance(rule: VetlintRule, weakness: WeaknessClass): string {
  const needs = [
    ...(rule.meta.docs?.typeAware === true ? ['uses types where a TypeScript program is there'] : []),
    ...(rule.meta.docs?.projectAware === true ? ['looks at the project around the file'] : []),
    ...(rule.meta.fixable ? ['fixes with `--fix`'] : []),
    ...(rule.meta.hasSuggestions === true ? ['offers suggestions in the editor'] : []),
  ]
  return toTable(
    ['Severity', 'Confidence', 'Owner', 'In `recommended`', 'Also'],
    [
      [
        weakness.severity,
        getSurest(rule),
        weakness.owner,
        toPresetText(rule, weakness),
        needs.join('; ') || 'needs neither types nor other files of the project',
      ],
    ],
  )
}

function toPresetText(rule: VetlintRule, weakness: WeaknessClass): string {
  const surest = getSurest(rule)
  if (rule.meta.docs?.strictOnly === true || surest === 'low') return 'no, only in `strict`'
  const level = toEslintLevel(weakness.severity, surest)
  return isGovernance(rule) ? `${level}, also in \`suppressions\`` : level
}

function renderExamples(cases: DocCases | undefined): string[] {
  if (!cases) return []
  const toBlocks = (examples: readonly DocCase[]): string[] =>
    examples.slice(0, SHOWN).flatMap((example) => [`${toCaption(example.name)}${toPlace(example)}:`, toCode(example)])
  return ['## Incorrect', ...toBlocks(cases.invalid), '## Correct', ...toBlocks(cases.valid)]
}

function toPlace(example: DocCase): string {
  const place = example.filename === undefined ? '' : ` in \`${example.filename}\``
  return example.options ? `${place}, with the options \`${JSON.stringify(example.options)}\`` : place
}

function toCode(example: DocCase): string {
  return toCodeBlock(example.code, example.filename ?? 'file.ts')
}

function renderMessages(rule: VetlintRule, cases: DocCases | undefined): string[] {
  const confidence = rule.meta.docs?.confidence ?? {}
  const suggestions = findSuggestionIds(cases)
  const messages = Object.entries(rule.meta.messages)
  const reports = messages.filter(([id]) => !suggestions.has(id))
  reports.sort(([a], [b]) => compareConfidence(confidence[b] ?? 'low', confidence[a] ?? 'low'))
  const offers = messages.filter(([id]) => suggestions.has(id))
  return [
    '## Messages',
    toTable(
      ['Message', 'Confidence', 'Text'],
      reports.map(([id, text]) => [`\`${id}\``, confidence[id] ?? '', toMessageText(text)]),
    ),
    'Presets drop what is below their confidence: `recommended` shows medium and high, `strict` everything.',
    ...(offers.length === 0
      ? []
      : ['In the editor it offers:', toList(offers.map(([id, text]) => `\`${id}\`: ${toMessageText(text)}`))]),
  ]
}

/** Messages that only name a suggestion say nothing about certainty. */
function findSuggestionIds(cases: DocCases | undefined): ReadonlySet<string> {
  const errors = (cases?.invalid ?? []).flatMap((example) => example.errors)
  const reported = new Set(errors.map((error) => error.messageId))
  const offered = errors.flatMap((error) => error.suggestions ?? []).map((suggestion) => suggestion.messageId)
  return new Set(offered.filter((id) => !reported.has(id)))
}

interface OptionSchema {
  readonly description?: string
  readonly type?: string
  readonly items?: { readonly type?: string }
  readonly enum?: readonly unknown[]
}

function renderOptions(rule: VetlintRule): string[] {
  const schema = rule.meta.schema as readonly { properties?: Record<string, OptionSchema> }[]
  const properties = Object.entries(schema[0]?.properties ?? {})
  if (properties.length === 0)
    return [
      '## Options',
      'None. Libraries of your own are described once for all rules in `settings.vetlint.models`; see [Architecture](../guide/architecture.md#models-of-your-own).',
    ]
  const [defaults] = rule.meta.defaultOptions ?? []
  return [
    '## Options',
    toTable(
      ['Option', 'Type', 'Default', 'Meaning'],
      properties.map(([option, value]) => [
        `\`${option}\``,
        toTypeText(value),
        `\`${JSON.stringify(defaults?.[option]) ?? 'none'}\``,
        toMarkdown(value.description ?? ''),
      ]),
    ),
  ]
}

function toTypeText(schema: OptionSchema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ')
  return schema.type === 'array' ? `list of ${schema.items?.type ?? 'value'}s` : (schema.type ?? 'any')
}

function renderCoverage(cases: DocCases | undefined): string[] {
  const toNames = (examples: readonly DocCase[]): string =>
    toList(examples.slice(SHOWN).map((example) => toMarkdown(example.name)))
  return [
    ...(cases && cases.invalid.length > SHOWN ? ['## It also reports', toNames(cases.invalid)] : []),
    ...(cases && cases.valid.length > SHOWN ? ['## It stays silent on', toNames(cases.valid)] : []),
  ]
}

function renderLimits(cases: DocCases | undefined): string[] {
  if (!cases) return []
  const limits = cases.limits ?? []
  if (limits.length === 0) return ['## Limits', 'No case of a limit is recorded yet.']
  return [
    '## Limits',
    ...limits.flatMap((limit) => [`${toCaption(limit.name)}: ${toMarkdown(limit.reason)}`, toCode(limit)]),
  ]
}

function renderExceptions(weakness: WeaknessClass): string {
  const own = weakness.acceptedWhen === undefined ? '' : `${toMarkdown(weakness.acceptedWhen)} `
  return `${own}One accepted finding is better [suppressed with a reason, an owner and an expiry](../guide/suppressions.md) than the rule switched off.`
}

function renderLibraries(input: RuleInput, models: readonly LibraryModel[]): string[] {
  const libraries = findLibraries(input.facts, models)
  if (libraries.length === 0) return []
  const names = libraries.map((model) => `[${model.title}](${model.docs})`).join(', ')
  return ['## Libraries', `It knows ${names}. What is known of each is on [one page](../guide/libraries.md).`]
}

function renderTwins(twins: readonly SemgrepRule[]): string[] {
  if (twins.length === 0) return []
  return [
    '## In other languages',
    'Rules of the Semgrep pack that find the same weakness:',
    toList(twins.map((twin) => `[\`${twin.id}\`](../../${twin.path})`)),
  ]
}

export function renderClassification(weakness: WeaknessClass): string {
  return toList([
    ...weakness.cwe.map((cwe) => `[${toMarkdown(toCweText(cwe))}](${toCweUrl(cwe)})`),
    ...toOwaspTexts(weakness).map((text) => `OWASP ${toMarkdown(text)}`),
    `Weakness class: [${toMarkdown(weakness.title)}](../classes/${weakness.id}.md)`,
  ])
}
