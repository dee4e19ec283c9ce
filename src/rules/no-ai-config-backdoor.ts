import { defineRule } from '../rule.ts'

/**
 * Characters that a reader does not see and a program or a model does: directions of text, tags, fillers. The joiners
 * of emoji and of scripts, soft hyphens and the mark at the start of a file are ordinary text.
 */
const HIDDEN =
  /[\u202A-\u202E\u2066-\u2069]|[\u{E0001}\u{E0020}-\u{E007F}]+|[\u200B\u2060\u2061-\u2064\u115F\u1160\u3164\uFFA0]{2,}/gu
/** A flag of a region is a black flag and tags. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007F}]+/gu
/** Sentences that only make sense to a model, and that ask it to disobey or to keep a secret. */
const ORDER =
  /\b(?:ignore|disregard|forget)\s+(?:all\s+)?(?:the\s+|your\s+)?(?:previous|prior|above|earlier|other)\s+(?:instructions?|prompts?|rules|directions)\b|\b(?:do\s+not|don't|never)\s+(?:mention|tell|reveal|disclose)\s+(?:this|these|that|it|about\s+this)\b[^.\n]{0,40}\b(?:to\s+the\s+)?(?:user|developer|human|reviewer)s?\b/i
const ADDRESSED = /\b(?:AI|assistant|agent|LLM|model|copilot|claude|cursor|gpt|system\s*prompt)\b/i

export default defineRule({
  name: 'no-ai-config-backdoor',
  meta: {
    class: 'agent-config-backdoor',
    description: 'Disallow invisible characters, and comments that give orders to an assistant.',
    messages: {
      hiddenCharacter:
        'Here stands the invisible character {{code}}, which a reader does not see and a compiler or a model does; remove it, or write it as an escape.',
      orderInComment:
        'This comment tells an assistant to disobey or to keep something from people; remove it and find out who wrote it.',
    },
    confidence: { hiddenCharacter: 'high', orderInComment: 'medium' },
    files: 'all',
    fixable: 'code',
    mentions:
      /[\u200B\u202A-\u202E\u2060-\u2069\u115F\u1160\u3164\uFFA0]|\u{E0001}|[\u{E0020}-\u{E007F}]|ignore|disregard|forget|mention|reveal|disclose|tell/iu,
  },
  create(file, report) {
    const { sourceCode } = file
    const text = sourceCode.text.replace(FLAG, (flag) => ' '.repeat(flag.length))
    for (const match of text.matchAll(HIDDEN)) {
      const start = match.index
      const end = start + match[0].length
      // Text in a language that is written from the right needs marks of direction.
      const line = text.slice(text.lastIndexOf('\n', start) + 1, (text.indexOf('\n', start) + 1 || text.length + 1) - 1)
      if (/[\u202A\u202B\u202C\u2066-\u2069]/.test(match[0]) && /[\u0590-\u08FF]/.test(line)) continue
      report({
        loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) },
        messageId: 'hiddenCharacter',
        data: { code: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` },
        fix: (fixer) => fixer.removeRange([start, end]),
      })
    }
    if (file.role === 'test') return
    for (const comment of file.comments) {
      if (ORDER.test(comment.value) && ADDRESSED.test(comment.value))
        report({ loc: comment.loc, messageId: 'orderInComment' })
    }
  },
})
