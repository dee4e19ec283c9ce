import { compareSeverity } from '../catalogue/severity.ts'
import type { WeaknessClass } from '../catalogue/types.ts'
import type { Inputs } from './inputs.ts'
import { GENERATED_NOTE, toList, toMarkdown, toTable } from './markdown.ts'
import { toCweText, toCweUrl, toOwaspTexts } from './taxonomy-links.ts'

/** `docs/classes/<class>.md`. */
export function renderClassPage(weakness: WeaknessClass, inputs: Inputs): string {
  return [
    GENERATED_NOTE,
    `# ${toMarkdown(weakness.title)}`,
    toTable(['Class', 'Severity', 'Owner'], [[`\`${weakness.id}\``, weakness.severity, weakness.owner]]),
    toMarkdown(weakness.summary),
    '## How an assistant comes to write it',
    toMarkdown(weakness.why),
    '## How to repair it',
    toMarkdown(weakness.fix),
    ...(weakness.acceptedWhen === undefined ? [] : ['## When it is no mistake', toMarkdown(weakness.acceptedWhen)]),
    '## What a reviewer asks',
    toMarkdown(weakness.reviewerQuestion),
    '## Rules that find it',
    renderRules(weakness, inputs),
    '## Classification',
    toList([
      ...weakness.cwe.map((cwe) => `[${toMarkdown(toCweText(cwe))}](${toCweUrl(cwe)})`),
      ...toOwaspTexts(weakness).map((text) => `OWASP ${toMarkdown(text)}`),
    ]),
    '## Further reading',
    toList(weakness.references.map((reference) => `<${reference}>`)),
    '',
  ].join('\n\n')
}

/** `docs/classes/README.md`. */
export function renderClassIndex(inputs: Inputs): string {
  const sorted = [...inputs.classes.values()].sort(
    (a, b) => compareSeverity(b.severity, a.severity) || (a.id < b.id ? -1 : 1),
  )
  const rows = sorted.map((weakness) => [
    `[${toMarkdown(weakness.title)}](${weakness.id}.md)`,
    weakness.severity,
    weakness.owner,
    weakness.cwe.map((cwe) => `[${cwe}](${toCweUrl(cwe)})`).join(', '),
    toRuleNames(weakness, inputs).join(', ') || 'none yet',
    toLanguages(weakness, inputs).join(', ') || 'none yet',
  ])
  return [
    GENERATED_NOTE,
    '# Weakness classes',
    'A weakness class is one kind of mistake, whichever tool finds it. ESLint rules, Semgrep rules, SARIF and the reviewer’s questions all take severity, owner, CWE and OWASP from it.',
    toTable(['Class', 'Severity', 'Owner', 'CWE', 'ESLint rules', 'Semgrep pack'], rows),
    '',
  ].join('\n\n')
}

function renderRules(weakness: WeaknessClass, inputs: Inputs): string {
  const own = toRuleNames(weakness, inputs)
  const pack = inputs.semgrepRules
    .filter((rule) => rule.class === weakness.id)
    .map((rule) => `[\`${rule.id}\`](../../${rule.path}) (Semgrep, ${rule.language})`)
  const all = [...own.map((link) => `${link} (ESLint)`), ...pack]
  return all.length > 0 ? toList(all) : 'None yet.'
}

function toRuleNames(weakness: WeaknessClass, inputs: Inputs): string[] {
  return inputs.rules
    .filter(({ rule }) => rule.meta.docs?.class === weakness.id)
    .map(({ name }) => `[\`${name}\`](../rules/${name}.md)`)
}

function toLanguages(weakness: WeaknessClass, inputs: Inputs): string[] {
  const rules = inputs.semgrepRules.filter((rule) => rule.class === weakness.id)
  return [...new Set(rules.map((rule) => rule.language))].sort()
}
