import { findFallbacks, findOtherResults, findTargetName } from '../analysis/secret-fallbacks.ts'
import { type Node, findEnclosingFunction } from '../ast/nodes.ts'
import { isPlaceholderText } from '../ast/lexicon.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-secret-fallback',
  meta: {
    class: 'secret-fallback',
    description: 'Disallow a literal that takes the place of a missing secret.',
    messages: {
      literalFallback:
        '`{{name}}` falls back to a literal that everybody can read in the source; throw at start-up when it is missing.',
      defaultFallback:
        '`{{name}}` has a literal default that everybody can read in the source; make it required so that start-up fails without it.',
      throwIfMissing: 'Throw when `{{name}}` is missing.',
    },
    confidence: { literalFallback: 'high', defaultFallback: 'high', throwIfMissing: 'high' },
    hasSuggestions: true,
  },
  create(file, report) {
    const seen = new Set<Node>()
    for (const { node, name, fallback, source } of [
      ...findFallbacks(file.analysis),
      ...findOtherResults(file.analysis),
    ]) {
      const value = file.analysis.constants.findString(fallback) ?? file.analysis.findForeignString(fallback)
      if (seen.has(fallback)) continue
      seen.add(fallback)
      if (value === undefined || !isRealFallback(value) || isGuardedByEnvironment(node, name, file)) continue
      if (file.role === 'script' && isOwnDatabase(name)) continue
      // A form that shows `YOUR_CLIENT_SECRET` where nothing was typed in keeps no secret.
      if (file.isClient && isPlaceholderText(value)) continue
      const isDefault = node.type === 'CallExpression' || node.type === 'AssignmentPattern'
      report({
        node,
        messageId: isDefault ? 'defaultFallback' : 'literalFallback',
        data: { name },
        ...(source && node.type === 'LogicalExpression' && file.sourceCode.getCommentsInside(node).length === 0
          ? {
              suggest: [
                {
                  messageId: 'throwIfMissing',
                  data: { name },
                  fix: (fixer) =>
                    fixer.replaceText(
                      node,
                      `${file.getText(source)} ${node.operator} (() => { throw new Error('${name} is not set') })()`,
                    ),
                },
              ],
            }
          : {}),
      })
    }
  },
})

/** A script that somebody starts by hand logs in to the database of the own machine: nobody gets in by that password. */
function isOwnDatabase(name: string): boolean {
  return (
    hasWords(name, ['password', 'pass', 'passwd', 'pwd']) &&
    hasWords(name, ['db', 'database', 'mysql', 'mariadb', 'postgres', 'postgresql', 'pg', 'redis', 'mongo', 'mongodb'])
  )
}

/** Empty texts and marks of absence are tests for a missing value, not secrets. */
function isRealFallback(value: string): boolean {
  const text = value.trim()
  return (
    text.length > 2 &&
    !/^(?:none|null|undefined|n\/a|not[-_ ]?(?:set|configured|found|provided|available)|missing|unknown|unset|disabled|empty|\*+|\[redacted\]|true|false|same-origin|include|omit)$/i.test(
      text,
    ) &&
    !/^https?:\/\//.test(text)
  )
}

/** Start-up refuses the fallback in production: a throw or exit under a condition on NODE_ENV that names the secret. */
function isGuardedByEnvironment(node: Node, name: string, file: RuleFile): boolean {
  if (file.analysis.environment.isOutsideProduction(node)) return true
  const scope = findEnclosingFunction(node)
  const target = findTargetName(node)
  return file.index.nodes('IfStatement').some((statement) => {
    if (scope && findEnclosingFunction(statement) !== scope) return false
    const test = file.getText(statement.test)
    return (
      file.analysis.environment.asksEnvironment(statement.test) &&
      (test.includes(name) || (target !== undefined && test.includes(target))) &&
      file.analysis.guards.leaves(statement.consequent)
    )
  })
}
