import { findBreaches } from '../suppressions/index.ts'
import { defineRule, findRuleSeverity } from '../rule.ts'

/** One rule that is switched off and nothing else, so that the comment may go as a whole. */
const SINGLE = /^\s*eslint\s+[\w@/.-]+\s*:\s*(?:\[\s*)?["']?(?:off|0)["']?(?:\s*\])?\s*(?:\s-{2,}\s[^]*)?$/

export default defineRule({
  name: 'no-inline-rule-config',
  meta: {
    class: 'ungoverned-suppression',
    description: 'Disallow comments that switch a security rule off for the whole file.',
    messages: {
      ruleOff:
        'This comment switches {{rules}} off for the whole file; repair the finding, or silence its line with a reason and an expiry.',
      removeComment: 'Remove the comment.',
    },
    confidence: { ruleOff: 'high', removeComment: 'high' },
    files: 'all',
    hasSuggestions: true,
    mentions: /\/\*\s*eslint\s/,
  },
  create(file, report) {
    const options = { ...file.settings, today: file.today, findSeverity: findRuleSeverity }
    for (const { kind, comment, rules } of findBreaches(file.sourceCode.text, file.comments, options)) {
      if (kind !== 'config') continue
      report({
        loc: comment.loc,
        messageId: 'ruleOff',
        data: { rules },
        ...(SINGLE.test(comment.value)
          ? { suggest: [{ messageId: 'removeComment', fix: (fixer) => fixer.removeRange([...comment.range]) }] }
          : {}),
      })
    }
  },
})
