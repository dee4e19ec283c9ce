import { findBreaches } from '../suppressions/index.ts'
import { defineRule, findRuleSeverity } from '../rule.ts'

export default defineRule({
  name: 'no-expired-suppression',
  meta: {
    class: 'expired-suppression',
    description: 'Disallow suppressions of security findings whose expiry has passed or is no date.',
    messages: {
      expired:
        'The suppression of {{rules}} expired on {{expires}}; repair the finding, or look at it again and decide until when it is accepted.',
      malformed:
        'The expiry "{{expires}}" of the suppression of {{rules}} is no date of the calendar, so it counts as expired; write it as `expires: {{date}}`.',
      renewExpiry: 'After looking again, let it expire on {{date}}.',
    },
    confidence: { expired: 'high', malformed: 'high', renewExpiry: 'high' },
    files: 'all',
    hasSuggestions: true,
    mentions: /-disable|nosem|biome-ignore|@ts-(?:ignore|expect-error|nocheck)|\beslint\s/i,
  },
  create(file, report) {
    const options = { ...file.settings, today: file.today, findSeverity: findRuleSeverity }
    for (const breach of findBreaches(file.sourceCode.text, file.comments, options)) {
      const { kind, state, comment, repaired, proposed: date } = breach
      if (kind !== 'expired') continue
      report({
        loc: comment.loc,
        messageId: state === 'expired' ? 'expired' : 'malformed',
        data: { rules: breach.rules, expires: breach.expires, date },
        ...(repaired === undefined
          ? {}
          : {
              suggest: [
                {
                  messageId: 'renewExpiry',
                  data: { date },
                  fix: (fixer) => fixer.replaceTextRange([...comment.range], repaired),
                },
              ],
            }),
      })
    }
  },
})
