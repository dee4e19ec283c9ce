import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, unwrap } from '../ast/nodes.ts'
import { type Report, type RuleFile, defineRule } from '../rule.ts'

/** Option groups of build tools, the switch that turns the check off, and what is no longer checked. */
const SWITCHES: readonly { group: string; option: string; off: boolean; check: string }[] = [
  { group: 'typescript', option: 'ignoreBuildErrors', off: true, check: 'types' },
  { group: 'eslint', option: 'ignoreDuringBuilds', off: true, check: 'lint rules' },
  // Off is Nuxt's default; only a project that wrote it down meant to.
  { group: 'typescript', option: 'typeCheck', off: false, check: 'types' },
]

export default defineRule({
  name: 'no-disabled-build-checks',
  meta: {
    class: 'disabled-build-checks',
    description: 'Disallow builds that go on although types or lint rules fail.',
    messages: {
      disabledCheck:
        '`{{option}}: {{value}}` ships builds whose {{check}} fail; remove it and mend what the build then reports.',
      removeOption: 'Remove `{{option}}`.',
    },
    confidence: { disabledCheck: 'high', removeOption: 'high' },
    hasSuggestions: true,
    mentions: /ignoreBuildErrors|ignoreDuringBuilds|typeCheck/,
  },
  create(file, report) {
    if (!/(?:^|\/)(?:next|nuxt)\.config\.[cm]?[jt]s$/.test(file.filename)) return
    for (const property of file.index.nodes('Property')) {
      const option = findPropertyName(property)
      const group = findGroup(property)
      const found = SWITCHES.find((row) => row.option === option && row.group === group)
      if (!found || file.analysis.constants.findConstant(property.value)?.value !== found.off) continue
      report({
        node: property,
        messageId: 'disabledCheck',
        data: { option: found.option, value: String(found.off), check: found.check },
        ...(file.sourceCode.getCommentsInside(property).length === 0
          ? { suggest: toSuggestions(property, found.option, file) }
          : {}),
      })
    }
  },
})

/** The name of the option group around a property: `typescript` of `typescript: { ignoreBuildErrors: true }`. */
function findGroup(property: Node): string | undefined {
  let outer = property.parent?.parent
  while (outer && unwrap(outer) !== outer) outer = outer.parent
  return outer?.type === 'Property' ? findPropertyName(outer) : undefined
}

/** Removes the option and the comma behind it; what a comment says there would be lost, so there is none then. */
function toSuggestions(
  property: TSESTree.Property,
  option: string,
  file: RuleFile,
): NonNullable<Report<'disabledCheck' | 'removeOption'>['suggest']> {
  const after = /^\s*,/.exec(file.sourceCode.text.slice(property.range[1]))?.[0].length ?? 0
  return [
    {
      messageId: 'removeOption',
      data: { option },
      fix: (fixer) => fixer.removeRange([property.range[0], property.range[1] + after]),
    },
  ]
}
