import { expandValue } from '../analysis/values.ts'
import {
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  findPropertyValue,
  isCall,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

const LIMIT_OPTIONS: ReadonlySet<string> = new Set(['take', 'limit', 'first', 'pageSize', 'size'])
/** Calls whose number says how much memory they take. */
const SIZED = ['Array', 'Array#', 'Buffer.alloc', 'Buffer.allocUnsafe']
/** What each element of a list starts when it is sent out. */
const OUTBOUND =
  /\bfetch\(|axios|\bgot[.(]|sendMail|emails\.send|\.messages\.create|completions\.create|generateText|embed/

export default defineRule({
  name: 'no-unbounded-query',
  meta: {
    class: 'unbounded-query',
    description: 'Disallow work whose amount the client chooses, and queries without a limit.',
    messages: {
      unboundedLoop:
        '{{source}} (line {{line}}) says how often {{what}} repeats, and a large number stops the server; cap it with `Math.min(value, MAX)`.',
      unboundedFanOut:
        'Every element of {{source}} (line {{line}}) starts a request here, and the list may be as long as the client likes; refuse more than a fixed number.',
      unboundedPage:
        '{{source}} (line {{line}}) is the size of the page that {{what}} reads, and it may be any number; cap it with `Math.min(value, MAX)`.',
      unlimitedQuery:
        '{{what}} reads every row for the answer of this route, however many there are; give it a limit and pages.',
    },
    confidence: { unboundedLoop: 'medium', unboundedFanOut: 'medium', unboundedPage: 'low', unlimitedQuery: 'low' },
  },
  create(file, report) {
    if (file.isClient) return
    for (const { node, amount, what } of findRepetitions(file)) {
      const taint = findAmount(amount, file)
      if (taint)
        report({ node, messageId: 'unboundedLoop', taint, data: { source: taint.source, line: taint.line, what } })
    }
    for (const { node, list } of findFanOuts(file)) {
      const taint = file.findTaint(list, 'provenance')
      if (!taint || taint.kind !== 'remote' || !taint.isSure || isBounded(list, file)) continue
      report({ node, messageId: 'unboundedFanOut', taint, data: { source: taint.source, line: taint.line } })
    }
    for (const { node, amount, what } of findPages(file)) {
      const taint = findAmount(amount, file)
      if (taint)
        report({ node, messageId: 'unboundedPage', taint, data: { source: taint.source, line: taint.line, what } })
    }
    for (const { call, path } of file.analysis.effects.filter(({ row }) => row.effect === 'read')) {
      if (!path.endsWith('.findMany')) continue
      const options = call.arguments[0] ? file.analysis.constants.findObject(call.arguments[0]) : undefined
      if (call.arguments[0] && !options) continue
      const isNarrow = options?.properties.some(
        (property) =>
          property.type !== 'Property' || /^(?:take|first|limit|where|cursor)$/.test(findPropertyName(property) ?? ''),
      )
      const isAnswered = file.routes.some(
        ({ handler, method }) => method === 'get' && handler && isInside(call, handler),
      )
      if (!isNarrow && isAnswered)
        report({ node: call, messageId: 'unlimitedQuery', data: { what: `\`${file.quote(call.callee)}()\`` } })
    }
  },
})

interface Amount {
  readonly node: Node
  readonly amount: Node
  readonly what: string
}

/** A number that the client sent and nobody capped. */
function findAmount(amount: Node, file: RuleFile): Taint | undefined {
  const taint = file.findTaint(amount, 'provenance')
  return taint?.kind === 'remote' && taint.isSure && !isBounded(amount, file) ? taint : undefined
}

/** `for (let i = 0; i < n; i++)`, `Array(n)`, `Array.from({ length: n })`, `text.repeat(n)`. */
function findRepetitions(file: RuleFile): Amount[] {
  const found: Amount[] = []
  for (const loop of file.index.nodes('ForStatement')) {
    const test = loop.test ? unwrap(loop.test) : undefined
    if (test?.type !== 'BinaryExpression' || !/^[<>]=?$/.test(test.operator)) continue
    const amount = test.operator.startsWith('<') ? test.right : (test.left as Node)
    found.push({ node: test, amount, what: 'this loop' })
  }
  for (const { call } of file.findCalls(...SIZED)) {
    const [amount] = call.arguments
    if (amount && call.arguments.length === 1 && amount.type !== 'SpreadElement')
      found.push({ node: call, amount, what: `\`${file.quote(call.callee)}()\`` })
  }
  for (const { call } of file.findCalls('Array.from')) {
    const amount = findPropertyValue(file.analysis.constants.findObject(call.arguments[0]), 'length')
    if (amount) found.push({ node: call, amount, what: '`Array.from()`' })
  }
  for (const call of file.index.callsNamed('repeat')) {
    const [amount] = call.arguments
    if (amount && call.arguments.length === 1 && amount.type !== 'SpreadElement')
      found.push({ node: call, amount, what: '`repeat()`' })
  }
  return found
}

/** `Promise.all(list.map((item) => fetch(…)))` */
function findFanOuts(file: RuleFile): { node: Node; list: Node }[] {
  return file.findCalls('Promise.all', 'Promise.allSettled').flatMap(({ call }) => {
    const argument =
      call.arguments[0] && unwrap(file.analysis.constants.findDefinition(call.arguments[0]) ?? call.arguments[0])
    if (!argument || !isCall(argument) || findCalleeName(argument) !== 'map') return []
    const callee = unwrap(argument.callee)
    const [callback] = argument.arguments
    if (callee.type !== 'MemberExpression' || !callback || !OUTBOUND.test(file.getText(callback))) return []
    return [{ node: call, list: callee.object }]
  })
}

/** `findMany({ take: n })`, `query.limit(n)`. */
function findPages(file: RuleFile): Amount[] {
  const found: Amount[] = []
  for (const { call, row } of file.analysis.effects) {
    if (row.effect !== 'read') continue
    for (const argument of call.arguments) {
      for (const property of file.analysis.constants.findObject(argument)?.properties ?? []) {
        if (property.type === 'Property' && LIMIT_OPTIONS.has(findPropertyName(property) ?? ''))
          found.push({ node: property, amount: property.value, what: `\`${file.quote(call.callee)}()\`` })
      }
    }
  }
  for (const call of file.index.callsNamed('limit')) {
    const [amount] = call.arguments
    if (
      amount &&
      call.arguments.length === 1 &&
      amount.type !== 'SpreadElement' &&
      unwrap(call.callee).type === 'MemberExpression' &&
      !isRateLimiter(unwrap(call.callee), file)
    )
      found.push({ node: call, amount, what: 'the query' })
  }
  return found
}

/** `signInLimit.limit(key)` of @upstash/ratelimit counts a key and reads no page. */
function isRateLimiter(callee: Node, file: RuleFile): boolean {
  if (callee.type !== 'MemberExpression') return false
  return /limit(?:er)?$/i.test(file.getText(callee.object)) || /rate-?limit/i.test(file.findPath(callee) ?? '')
}

/** Is there a largest value: `Math.min`, a comparison, a slice, a schema with a maximum? */
function isBounded(amount: Node, file: RuleFile): boolean {
  const values = [amount, ...expandValue(amount, file.analysis)]
  const texts = values.map((value) => file.getText(value))
  if (texts.some((text) => /Math\.min\(|\bclamp\w*\(|\bcap\w*\(|\.slice\(/.test(text))) return true
  const owner = findEnclosingFunction(amount)
  const around = owner ? file.getText(owner) : file.sourceCode.text
  return texts.some((text) => {
    const name = /[\w$]+(?=\W*$)/.exec(text.replace(/\)+$/, ''))?.[0]
    if (name === undefined) return false
    const word = name.replace(/\$/g, '\\$')
    // A comparison elsewhere than in the loop itself; a field of a schema with a maximum.
    const comparison = new RegExp(`\\b${word}(?:\\.length)?\\)?\\s*>=?\\s*[\\w.]`).test(around)
    return comparison || new RegExp(`\\b${word}\\s*:[^,\\n]*\\.(?:max|lte|lt|length)\\(`).test(file.sourceCode.text)
  })
}
