import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** Generators whose next values can be computed from earlier ones. */
export const WEAK_GENERATORS: ReadonlySet<string> = new Set([
  'Math.random',
  'lodash.random',
  'lodash.sample',
  'lodash.sampleSize',
  'lodash.shuffle',
])

/** Identifiers of packages that are made of the time, a counter and the machine. */
const COUNTING = [
  ...['uuid.v1', 'uuid/v1', 'uniqid', 'nanoid/non-secure.nanoid'],
  ...['mongodb.ObjectId#', 'bson.ObjectId#', 'mongoose.Types.ObjectId#'],
]

/** Every call of such a generator, in source order. */
export function findWeakCalls(analysis: Analysis): CallNode[] {
  const { importedModules } = analysis.index
  const counting = COUNTING.filter((path) => [...importedModules].some((name) => path.startsWith(name)))
  return [
    ...['random', 'sample', 'sampleSize', 'shuffle']
      .flatMap((name) => analysis.index.callsNamed(name))
      .filter((call) => WEAK_GENERATORS.has(normalize(analysis.paths.findPath(call.callee) ?? ''))),
    ...(counting.length === 0
      ? []
      : analysis
          .findCallsTo(...counting)
          // new ObjectId(text) reads an id that is there.
          .filter(({ call }) => call.type === 'CallExpression' || call.arguments.length === 0)
          .map(({ call }) => call)),
  ].sort((a, b) => a.range[0] - b.range[0])
}

const CLOCKS: ReadonlySet<string> = new Set(['now', 'getTime', 'uptime', 'hrtime', 'bigint'])
/** What others know or can count up to. */
const GUESSABLE =
  /(?:^|[a-z_])(?:id|name|email|user|login|phone|pid|index|count|counter|prefix|time|now|timestamp|date)$/i

/** Fast hashes of nothing but the time and what others know: `createHash('sha256').update(`${id}:${Date.now()}`).digest('hex')`. */
export function findClockHashes(analysis: Analysis): CallNode[] {
  return analysis.index.callsNamed('digest').filter((call) => {
    const digest = unwrap(call.callee)
    const update = digest.type === 'MemberExpression' ? unwrap(digest.object) : undefined
    const [input] = update?.type === 'CallExpression' ? update.arguments : []
    if (update?.type !== 'CallExpression' || !input) return false
    if (analysis.paths.findPath(update.callee) !== 'crypto.createHash().update') return false
    let hasClock = false
    let isOpen = true
    analysis.index.walkBelow(input, (node) => {
      if (node.type === 'CallExpression') {
        const isClock = CLOCKS.has(findCalleeName(node) ?? '')
        hasClock ||= isClock
        if (!isClock && !/^(?:String|toString)$/.test(findCalleeName(node) ?? '')) isOpen = false
        return !isClock
      }
      if (node.type === 'MemberExpression') {
        // Only the name of a part is of interest: user.id, process.pid.
        const name = findPropertyName(node) ?? ''
        const isCallee = node.parent.type === 'CallExpression' && node.parent.callee === node
        if (!isCallee && !GUESSABLE.test(name)) isOpen = false
        return isCallee
      }
      if (node.type === 'Identifier' && node.name !== 'String' && !GUESSABLE.test(node.name)) isOpen = false
      return undefined
    })
    return hasClock && isOpen
  })
}

/** `lodash/sample`, `lodash.sample` and `lodash-es.sample` are one function. */
function normalize(path: string): string {
  return path.replace(/^lodash(?:-es)?[./\u2024]/, 'lodash.')
}

/** The call of a weak generator whose value a function gives back, by itself or as a part of a text. */
export function findReturnedRandom(owner: FunctionNode, analysis: Analysis): CallNode | undefined {
  return [...findWeakCalls(analysis), ...findClockHashes(analysis)].find(
    (call) => isInside(call, owner) && isGivenBack(call, owner, analysis),
  )
}

/** Does the function give back the value of an expression inside of it, by itself or as a part? */
export function isGivenBack(part: Node, owner: FunctionNode, analysis: Analysis): boolean {
  return analysis.index.returnedValues(owner).some((value) => holds(value, part, owner, analysis))
}

/** Is the part in the expression, or in something that is written to a variable of it? */
function holds(value: Node, part: Node, owner: FunctionNode, analysis: Analysis): boolean {
  if (isInside(part, value)) return true
  let found = false
  analysis.index.walkBelow(value, (node) => {
    if (node.type === 'Identifier')
      for (const { writeExpr, identifier } of analysis.index.findVariable(node)?.references ?? []) {
        const target = identifier.parent
        if (isInside(identifier, owner) && writeExpr && isInside(part, writeExpr)) found = true
        // letters.push(…)
        else if (target?.type === 'MemberExpression' && target.object === identifier && isInside(part, target.parent))
          found = true
      }
    return !found
  })
  return found
}
