import { findBreaches } from '../suppressions/index.ts'
import type { SuppressionState } from '../suppressions/index.ts'
import { defineRule, findRuleSeverity } from '../rule.ts'

const MESSAGES = {
  bare: 'bare',
  'no-expiry': 'noExpiry',
  'too-long': 'tooLong',
  boilerplate: 'boilerplate',
  'missing-owner': 'missingOwner',
} as const satisfies Partial<Record<SuppressionState, string>>
const SUGGESTIONS = {
  bare: 'addJustification',
  'no-expiry': 'addExpiry',
  'too-long': 'shortenExpiry',
  boilerplate: 'replaceReason',
  'missing-owner': 'addOwner',
} as const satisfies Partial<Record<SuppressionState, string>>

export default defineRule({
  name: 'no-unjustified-suppression',
  meta: {
    class: 'ungoverned-suppression',
    description:
      'Disallow suppressions of security findings without a reason, an expiry and, where it matters, an owner.',
    messages: {
      bare: '`{{directive}}` silences {{rules}} without a reason; say why it is harmless here and until when: `(owner: @team, expires: {{date}})`.',
      noExpiry:
        'The reason for silencing {{rules}} has no end; finish it with `(owner: @team, expires: {{date}})`, or repair the finding.',
      tooLong:
        'Silencing {{rules}} until {{expires}} is longer than the {{days}} days that {{severity}} severity allows; choose {{date}} at the latest.',
      boilerplate:
        'The reason "{{reason}}" does not say why {{rules}} is harmless here; name what makes this code safe, or repair the finding.',
      missingOwner:
        'Silencing {{rules}} ({{severity}} severity) needs somebody who answers for it; add `owner: @team` before the expiry.',
      addJustification: 'Add a reason to complete, with the expiry {{date}}.',
      addExpiry: 'Let it expire on {{date}}.',
      shortenExpiry: 'Let it expire on {{date}}.',
      replaceReason: 'Replace the reason by words to complete.',
      addOwner: 'Name an owner to complete.',
    },
    confidence: {
      bare: 'high',
      noExpiry: 'high',
      tooLong: 'high',
      boilerplate: 'medium',
      missingOwner: 'high',
      addJustification: 'high',
      addExpiry: 'high',
      shortenExpiry: 'high',
      replaceReason: 'high',
      addOwner: 'high',
    },
    files: 'all',
    hasSuggestions: true,
    mentions: /-disable|nosem|biome-ignore|@ts-(?:ignore|expect-error|nocheck)/i,
  },
  create(file, report) {
    const options = { ...file.settings, today: file.today, findSeverity: findRuleSeverity }
    for (const breach of findBreaches(file.sourceCode.text, file.comments, options)) {
      const { kind, state, directive, comment, repaired } = breach
      if (kind !== 'unjustified' || !(state in MESSAGES)) continue
      const date = state === 'too-long' ? breach.latest : breach.proposed
      // The words of a template that nobody completed are suggested once.
      const isNew = repaired !== undefined && repaired !== file.sourceCode.text.slice(...comment.range)
      const suggestion = isNew && state in SUGGESTIONS ? SUGGESTIONS[state as 'bare'] : undefined
      report({
        loc: comment.loc,
        messageId: MESSAGES[state as 'bare'],
        data: {
          directive: directive.directive,
          rules: breach.rules,
          date,
          expires: breach.expires,
          days: breach.days,
          severity: breach.severity,
          reason: breach.reason,
        },
        ...(suggestion === undefined || repaired === undefined
          ? {}
          : {
              suggest: [
                {
                  messageId: suggestion,
                  data: { date },
                  fix: (fixer) => fixer.replaceTextRange([...comment.range], repaired),
                },
              ],
            }),
      })
    }
  },
})
