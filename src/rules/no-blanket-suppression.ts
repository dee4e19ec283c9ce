import { findBreaches } from '../suppressions/index.ts'
import { defineRule, findRuleSeverity } from '../rule.ts'

/** What tools write at the head of the files they make; nobody repairs those by hand. */
const GENERATED = /@generated\b|\b(?:auto-?)?generated (?:by|from|file|code)\b|\bdo not (?:edit|modify)\b/i
const HEAD = 1_500

export default defineRule({
  name: 'no-blanket-suppression',
  meta: {
    class: 'ungoverned-suppression',
    description: 'Disallow suppressions that silence every rule, security rules among them.',
    messages: {
      blanketLine:
        '`{{directive}}` names no rule, so it silences security findings nobody has looked at; name the rules it is meant for.',
      blanketFile:
        '`{{directive}}` names no rule and silences security findings from here on; name the rules, and end it with the lines it is meant for.',
      blanketTool:
        '`{{directive}}` names no rule of this security tool, so it silences whatever it finds here; name the rules it is meant for.',
      blanketGroup: '`{{directive}}` silences the whole group {{rules}}; name the rules it is meant for.',
    },
    confidence: { blanketLine: 'medium', blanketFile: 'medium', blanketTool: 'high', blanketGroup: 'medium' },
    files: 'all',
    mentions: /-disable|nosem|biome-ignore|@ts-nocheck/i,
  },
  create(file, report) {
    const { text } = file.sourceCode
    const options = { ...file.settings, today: file.today, findSeverity: findRuleSeverity }
    for (const { kind, directive, comment, rules } of findBreaches(text, file.comments, options)) {
      if (kind !== 'blanket') continue
      const isWide = directive.kind === 'disable-file' || directive.kind === 'disable-block'
      if (isWide && GENERATED.test(text.slice(0, HEAD))) continue
      const isTool = directive.tool === 'semgrep' || directive.tool === 'vetlint'
      const messageId =
        directive.ruleIds.length > 0 ? 'blanketGroup' : isTool ? 'blanketTool' : isWide ? 'blanketFile' : 'blanketLine'
      const data = { directive: directive.directive, rules }
      const { start, end } = comment.loc
      // A comment has nothing to silence: the code below is commented out.
      if (directive.kind === 'disable-next-line' && /^\s*\/[/*]/.test(file.sourceCode.lines[end.line] ?? '')) continue
      if (directive.kind === 'disable-next-line') {
        report({ loc: comment.loc, messageId, data })
        continue
      }
      try {
        // Before the line: the directive would silence a report on itself.
        report({ loc: { start: { line: start.line, column: -1 }, end }, messageId, data })
      } catch (error) {
        // oxlint has no place before the first line.
        if (!(error instanceof RangeError)) throw error
        report({ loc: comment.loc, messageId, data })
      }
    }
  },
})
