import { type Growth, findGrowth } from '../analysis/regex-growth.ts'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

/** Methods of a text whose first argument is the pattern. */
const TEXT_METHODS = ['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split']
const PATTERN_METHODS = ['test', 'exec']
/** Schema methods that take a pattern: zod, yup, joi. */
const SCHEMA_METHODS = ['regex', 'matches', 'pattern']
const SERVER_PACKAGES = /^(?:express|fastify|koa|hono|next|@nestjs\/core|mongoose)$/

export default defineRule({
  name: 'no-redos-regex',
  meta: {
    class: 'regular-expression-denial-of-service',
    description: 'Disallow slow regular expressions on text from outside.',
    messages: {
      exponentialPattern:
        'This pattern tries exponentially many ways on a text like {{attack}}, and {{source}} (line {{line}}) reaches it; let no two parts take the same text, or limit the length first.',
      slowPattern:
        'The time of this pattern grows with the power {{degree}} of the length on a text like {{attack}}, and {{source}} (line {{line}}) reaches it; limit the length first.',
      quadraticPattern:
        'The time of this pattern grows with the square of the length on a text like {{attack}}, and {{source}} (line {{line}}) reaches it; limit the length first.',
      exportedPattern:
        'This pattern tries exponentially many ways on a text like {{attack}}, and callers may pass any {{source}}; let no two parts take the same text, or limit the length.',
      schemaPattern:
        'This schema checks texts with a pattern that tries exponentially many ways on one like {{attack}}; let no two parts take the same text, or put a maximum length before it.',
    },
    confidence: {
      exponentialPattern: 'high',
      slowPattern: 'medium',
      quadraticPattern: 'low',
      exportedPattern: 'medium',
      schemaPattern: 'medium',
    },
    mentions: /[+*}]/,
  },
  create(file, report) {
    // In a browser people slow down only their own page.
    if (file.isClient) return
    for (const { node, text, call } of findMatches(file)) {
      const pattern = findPattern(node, file)
      if (!pattern || !/[+*]|\{\d+,\}/.test(pattern.source) || hasLengthLimit(text, call, file)) continue
      const taint = findText(text, file)
      const parameter = taint ? undefined : findParameter(text, file)
      if (!taint && parameter === undefined) continue
      const growth = findGrowth(pattern.source, pattern.flags)
      if (!growth || (!taint && growth.degree !== Number.POSITIVE_INFINITY)) continue
      const attack = describe(growth)
      if (!taint) report({ node, messageId: 'exportedPattern', data: { attack, source: `\`${parameter ?? ''}\`` } })
      else
        report({
          node,
          messageId:
            growth.degree === Number.POSITIVE_INFINITY
              ? 'exponentialPattern'
              : growth.degree > 2
                ? 'slowPattern'
                : 'quadraticPattern',
          taint,
          data: {
            attack,
            source: taint.source,
            line: taint.line,
            ...(growth.degree > 2 && Number.isFinite(growth.degree) ? { degree: growth.degree } : {}),
          },
        })
    }
    for (const node of findSchemaPatterns(file)) {
      const pattern = findPattern(node, file)
      const growth = pattern && findGrowth(pattern.source, pattern.flags)
      if (growth?.degree === Number.POSITIVE_INFINITY)
        report({ node, messageId: 'schemaPattern', data: { attack: describe(growth) } })
    }
  },
})

interface Match {
  /** The pattern, as it stands in the call. */
  readonly node: Node
  readonly text: Node
  readonly call: CallNode
}

function findMatches(file: RuleFile): Match[] {
  const matches: Match[] = []
  for (const name of [...PATTERN_METHODS, ...TEXT_METHODS]) {
    for (const call of file.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      const [first] = call.arguments
      if (callee.type !== 'MemberExpression' || !first || first.type === 'SpreadElement') continue
      matches.push(
        PATTERN_METHODS.includes(name)
          ? { node: callee.object, text: first, call }
          : { node: first, text: callee.object, call },
      )
    }
  }
  return matches.sort((a, b) => a.call.range[0] - b.call.range[0])
}

/** The pattern of a literal, a constant, or `new RegExp('…')`. */
function findPattern(node: Node, file: RuleFile): { source: string; flags: string } | undefined {
  const { constants } = file.analysis
  const definition = constants.findDefinition(node)
  if (definition?.type === 'Literal' && 'regex' in definition)
    return { source: definition.regex.pattern, flags: definition.regex.flags }
  const value = constants.findConstant(node)?.value
  if (value instanceof RegExp) return { source: value.source, flags: value.flags }
  if (!definition || !isCall(definition) || file.findPath(definition.callee) !== 'RegExp') return undefined
  const source = constants.findString(definition.arguments[0])
  return source === undefined ? undefined : { source, flags: constants.findString(definition.arguments[1]) ?? '' }
}

/** A free text from outside: neither a number nor one of a list. */
function findText(node: Node, file: RuleFile): Taint | undefined {
  const taint = file.findTaint(node, 'regex') ?? file.findTaint(node, 'log')
  return taint && (taint.kind === 'remote' || taint.kind === 'model') && taint.isSure ? taint : undefined
}

/** The parameter of an exported function that is matched as it came. */
function findParameter(node: Node, file: RuleFile): string | undefined {
  for (const { source, unsure } of file.analysis.getFacts(node))
    if (source.type === 'source' && source.kind === 'library' && !unsure) return source.label.replaceAll('`', '')
  return undefined
}

/** Is the text compared with a length, or cut, before it is matched? */
function hasLengthLimit(text: Node, call: CallNode, file: RuleFile): boolean {
  const owner = findEnclosingFunction(call)
  const before = file.sourceCode.text.slice(owner?.range[0] ?? 0, call.range[1])
  const definition = file.analysis.constants.findDefinition(text)
  if (definition && /\.(?:slice|substring|substr)\(\s*0\s*,/.test(file.getText(definition))) return true
  const names = [text, ...(definition ? [definition] : [])].map((node) => file.getText(unwrap(node)))
  return names.some((name) => {
    const root = /^[\w$.?!]+/.exec(name.replace(/^String\(/, ''))?.[0].replace(/\.(?:trim|toLowerCase|toString)$/, '')
    if (root === undefined || root === '') return false
    const pattern = root.replace(/[$.?!]/g, '\\$&')
    return new RegExp(
      `${pattern}\\)?(?:\\.trim\\(\\))?[?!]*\\.length\\s*[<>]|${pattern}\\)?[?!]*\\.(?:slice|substring|substr)\\(\\s*0\\s*,`,
    ).test(before)
  })
}

/** Patterns of schemas that a server checks input with, where no maximum length stands before. */
function findSchemaPatterns(file: RuleFile): Node[] {
  const found: Node[] = []
  for (const name of SCHEMA_METHODS) {
    for (const call of file.index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      const [pattern] = call.arguments
      if (callee.type !== 'MemberExpression' || !pattern || pattern.type === 'SpreadElement') continue
      if (!file.analysis.schemas.isSchema(callee.object) || hasMaximum(callee.object, file)) continue
      found.push(pattern)
    }
  }
  // Mongoose: email: { type: String, match: [/…/, 'message'] }
  for (const property of file.index.nodes('Property')) {
    if (findPropertyName(property) !== 'match' || property.parent.type !== 'ObjectExpression') continue
    const isField = property.parent.properties.some(
      (other) => other.type === 'Property' && findPropertyName(other) === 'type',
    )
    const isLimited = property.parent.properties.some(
      (other) => other.type === 'Property' && /^max(?:length|Length)$/.test(findPropertyName(other) ?? ''),
    )
    if (!isField || isLimited || ![...file.index.importedModules].some((name) => SERVER_PACKAGES.test(name))) continue
    const value = unwrap(property.value)
    const pattern = value.type === 'ArrayExpression' ? value.elements[0] : value
    if (pattern) found.push(pattern)
  }
  return found
}

/** `z.string().max(200).regex(…)` still runs the pattern in zod, but on a text that yup and joi have refused before. */
function hasMaximum(receiver: Node, file: RuleFile): boolean {
  let node = unwrap(receiver)
  for (let link = 0; node.type === 'CallExpression' && link < 12; link++) {
    const name = findCalleeName(node)
    if (name === 'max' || name === 'length' || name === 'maxLength') return true
    const callee = unwrap(node.callee)
    if (callee.type !== 'MemberExpression') break
    node = unwrap(file.analysis.constants.findDefinition(callee.object) ?? callee.object)
  }
  return false
}

/** The text that shows it, short: `'@' + 'a'.repeat(n) + '!'`. */
function describe({ attack }: Growth): string {
  const quote = (text: string): string => `'${JSON.stringify(text).slice(1, -1).replaceAll("'", "\\'")}'`
  const prefix = attack.prefix.length > 12 ? '' : attack.prefix
  return `\`${prefix === '' ? '' : `${quote(prefix)} + `}${quote(attack.pump)}.repeat(n) + ${quote(attack.suffix)}\``.replaceAll(
    '``',
    '`',
  )
}
