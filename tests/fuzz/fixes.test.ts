import type { Linter, Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import { mutate, parseSource } from './edits.ts'
import { type LintOptions, type Seed, isParsed, lint, loadSeeds } from './harness.ts'
import { TRIVIA } from './mutations-trivia.ts'
import { Random, toSeedNumber } from './random.ts'
import { EXPECTED_SIDE_EFFECTS, KNOWN_FIXES } from './exceptions.ts'

/** As often as ESLint itself applies fixes before it gives up. */
const PASSES = 10
/** Mutants of each case with a fix: a comment in an odd place must live through it. */
const COMMENTED = 4

interface Remedy {
  readonly kind: 'fix' | 'suggestion'
  readonly messageId: string
  readonly rule: string
  readonly fix: Rule.Fix
}

function toOptions(seed: Seed): LintOptions {
  const { filename, files, settings } = seed.case
  return { ...(filename ? { filename } : {}), ...(files ? { files } : {}), ...(settings ? { settings } : {}) }
}

function toRemedies(messages: readonly Linter.LintMessage[]): Remedy[] {
  return messages.flatMap((message) => {
    const rule = message.ruleId ?? ''
    const messageId = message.messageId ?? ''
    return [
      ...(message.fix ? [{ kind: 'fix' as const, messageId, rule, fix: message.fix }] : []),
      ...(message.suggestions ?? []).map((suggestion) => ({
        kind: 'suggestion' as const,
        messageId,
        rule,
        fix: suggestion.fix,
      })),
    ]
  })
}

function apply(code: string, { range: [start, end], text }: Rule.Fix): string {
  return code.slice(0, start) + text + code.slice(end)
}

/** How often each message of each rule is reported. */
function count(messages: readonly Linter.LintMessage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, messageId } of messages) {
    const key = `${ruleId ?? ''}/${messageId ?? ''}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

function findComments(code: string, options: LintOptions): string[] {
  return (parseSource(code, options.filename ?? 'src/file.ts')?.ast.comments ?? []).map((comment) =>
    // What a reader sees of it; a fix may take away what nobody sees.
    comment.value.replace(/\p{Cf}/gu, '').trim(),
  )
}

/** What a remedy breaks: nothing, when the law holds. */
function findBreaches(code: string, options: LintOptions): string[] {
  const before = lint(code, options)
  const counts = count(before)
  const comments = findComments(code, options)
  return toRemedies(before).flatMap((remedy) => {
    const name = `${remedy.kind} of ${remedy.rule}/${remedy.messageId}`
    const fixed = apply(code, remedy.fix)
    const after = lint(fixed, options)
    if (!isParsed(after)) return [`${name} does not parse: ${after[0]?.message ?? ''}\n${fixed}`]
    const breaches: string[] = []
    const left = count(after)
    const own = `${remedy.rule}/${remedy.messageId}`
    if ((left.get(own) ?? 0) >= (counts.get(own) ?? 0)) breaches.push(`${name} leaves its finding`)
    for (const [key, number] of left)
      if (key !== own && number > (counts.get(key) ?? 0)) breaches.push(`${name} adds ${key}`)
    const kept = findComments(fixed, options)
    const lost = comments.filter((comment) => !kept.includes(comment))
    if (lost.length > 0) breaches.push(`${name} loses the comment "${lost.join()}"`)
    if (remedy.kind === 'fix' && !converges(fixed, options)) breaches.push(`${name} does not converge`)
    return breaches.map((breach) => `${breach}\n${fixed}`)
  })
}

/** Applying all fixes, the first of those that overlap, ends in a text without fixes. */
function converges(code: string, options: LintOptions): boolean {
  let text = code
  for (let pass = 0; pass < PASSES; pass++) {
    const fixes = lint(text, options).flatMap((message) => message.fix ?? [])
    if (fixes.length === 0) return true
    let end = Infinity
    for (const fix of fixes.sort((a, b) => b.range[0] - a.range[0])) {
      if (fix.range[1] > end) continue
      text = apply(text, fix)
      end = fix.range[0]
    }
  }
  return false
}

function isAllowed(seed: Seed, breach: string): boolean {
  return [...EXPECTED_SIDE_EFFECTS, ...KNOWN_FIXES].some(
    (entry) =>
      entry.rule === seed.rule && (entry.case ?? seed.case.name) === seed.case.name && breach.includes(entry.breach),
  )
}

const seeds = (await loadSeeds()).filter((seed) => seed.isInvalid)
const withRemedy = seeds.filter((seed) => toRemedies(lint(seed.case.code, toOptions(seed))).length > 0)

describe('a fix or suggestion', () => {
  it('parses, removes its finding, adds none, converges and keeps comments', () => {
    const breaches = withRemedy.flatMap((seed) =>
      findBreaches(seed.case.code, toOptions(seed))
        .filter((breach) => !isAllowed(seed, breach))
        .map((breach) => `${seed.title}: ${breach}`),
    )
    expect(breaches).toEqual([])
  })

  it('does so with comments and line breaks anywhere', () => {
    const breaches = withRemedy.flatMap((seed) => {
      const source = parseSource(seed.case.code, seed.case.filename ?? 'src/file.ts')
      if (!source) return [`${seed.title} does not parse`]
      return TRIVIA.flatMap((mutation) =>
        mutate(mutation, source, [], new Random(toSeedNumber(seed.title + mutation.name)), COMMENTED),
      ).flatMap((code) =>
        findBreaches(code, toOptions(seed))
          .filter((breach) => !isAllowed(seed, breach))
          .map((breach) => `${seed.title}: ${breach}`),
      )
    })
    expect(breaches).toEqual([])
  })
})

describe('the law can fail', () => {
  const code = `const a = /* why */ call(1)\nother(a)`
  const plant = (toFix: (fixer: Rule.RuleFixer, node: Rule.Node, text: string) => Rule.Fix): LintOptions => ({
    rules: { planted: [] },
    planted: {
      planted: {
        meta: { messages: { planted: 'Planted.' }, fixable: 'code' },
        create: (context: Rule.RuleContext): Rule.RuleListener => ({
          VariableDeclaration(node) {
            context.report({
              node,
              messageId: 'planted',
              fix: (fixer) => toFix(fixer, node, context.sourceCode.getText(node)),
            })
          },
        }),
      },
    },
  })

  it.each([
    ['does not parse', plant((fixer, node) => fixer.replaceText(node, 'a b c'))],
    ['leaves its finding', plant((fixer, node, text) => fixer.replaceText(node, text.replace('call', 'called')))],
    ['loses the comment', plant((fixer, node) => fixer.replaceText(node, 'a = call(1)'))],
    ['does not converge', plant((fixer, node, text) => fixer.replaceText(node, `${text} `))],
  ])('a fix that %s is caught', (breach, options) => {
    expect(findBreaches(code, options).join()).toContain(breach)
  })

  it('a fix that adds a finding is caught', () => {
    const options = plant((fixer, node) => fixer.replaceText(node, `/* why */ debug.enabled(1)`))
    const second = {
      meta: { messages: { second: 'Second.' } },
      create: (context: Rule.RuleContext): Rule.RuleListener => ({
        MemberExpression(node) {
          context.report({ node, messageId: 'second' })
        },
      }),
    }
    const both = { rules: { planted: [], second: [] }, planted: { ...options.planted, second } }
    expect(findBreaches(code, both).join()).toContain('adds vetlint/second/second')
  })
})
