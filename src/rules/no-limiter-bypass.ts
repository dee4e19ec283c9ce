import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  isCall,
  unwrap,
} from '../ast/nodes.ts'
import { expandValue } from '../analysis/values.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** What is asked all day by machines and guards nothing. */
const HARMLESS =
  /health|ready|live|ping|metrics|status|static|assets|public|favicon|robots|docs|\.(?:js|css|png|svg|ico)|_next|webhook|OPTIONS|HEAD/i
const SENSITIVE = /auth|login|sign|token|password|otp|admin|api|user|account|pay|checkout|^\/$/i
const PRIVATE = /^(?:127\.|10\.|192\.168|172\.|::1|::ffff:127|localhost|0\.0\.0\.0)/

export default defineRule({
  name: 'no-limiter-bypass',
  meta: {
    class: 'limiter-bypass',
    description: 'Disallow rate limits that callers can step around.',
    messages: {
      clientSkips:
        'The limit is skipped when {{source}} says so, and any client sends that; take the condition out, or ask for a verified identity.',
      skippedPath:
        'The limit is skipped for `{{path}}`, where guessing is worth the most; skip health checks alone, and give such routes a stricter limit.',
      skippedAddress:
        'The limit is skipped for addresses like `{{address}}`, which every caller has behind a proxy; take the condition out.',
      alwaysSkipped: 'The limit is always skipped; take `skip` out.',
      clientKey:
        'The limit counts by {{source}}, which the client chooses anew for every request; count by `req.ip` with `trust proxy` set to the number of proxies, or by the id of the user.',
    },
    confidence: {
      clientSkips: 'medium',
      skippedPath: 'medium',
      skippedAddress: 'medium',
      alwaysSkipped: 'high',
      clientKey: 'medium',
    },
    mentions: /limit|slow-?down/i,
  },
  create(file, report) {
    for (const options of findOptions(file)) {
      const skip = findFunction(findPropertyValue(options, 'skip') ?? findPropertyValue(options, 'skipFunction'), file)
      if (skip) {
        const found = findSkip(skip, file)
        if (found) report({ node: found.node, messageId: found.messageId, data: found.data })
      }
      const key = findFunction(findPropertyValue(options, 'keyGenerator') ?? findPropertyValue(options, 'id'), file)
      const source = key && findClientKey(key, file)
      if (source) report({ node: source, messageId: 'clientKey', data: { source: `\`${file.quote(source)}\`` } })
    }
  },
})

/** The options of limiters, by their call or as those of Fastify's plugin. */
function findOptions(file: RuleFile): Node[] {
  const found: Node[] = []
  for (const { call } of file.findCalls(...file.analysis.tables.limits))
    if (call.arguments[0]) found.push(call.arguments[0])
  for (const call of file.index.callsNamed('register')) {
    const plugin = call.arguments[0] && file.findPath(call.arguments[0])
    if (plugin !== undefined && /rate-limit/.test(plugin) && call.arguments[1]) found.push(call.arguments[1])
  }
  return found.flatMap((node) => file.analysis.constants.findObject(node) ?? [])
}

function findFunction(node: Node | undefined, file: RuleFile): FunctionNode | undefined {
  return node && file.index.findFunction(node)
}

interface Skip {
  readonly node: Node
  readonly messageId: 'clientSkips' | 'skippedPath' | 'skippedAddress' | 'alwaysSkipped'
  readonly data: Readonly<Record<string, string>>
}

/** The first condition of a skip function that callers can meet. */
function findSkip(skip: FunctionNode, file: RuleFile): Skip | undefined {
  const values = file.index.returnedValues(skip)
  if (
    values.length === 1 &&
    values[0] &&
    file.analysis.constants.findConstant(values[0])?.value === true &&
    !file.analysis.environment.isOutsideProduction(values[0])
  )
    return { node: values[0], messageId: 'alwaysSkipped', data: {} }
  let found: Skip | undefined
  file.index.walkBelow(skip.body, (node) => {
    if (found) return false
    if (file.analysis.environment.isOutsideProduction(node)) return false
    if (node.type !== 'MemberExpression' && !isCall(node)) return undefined
    const text = file.getText(node)
    if (isClientRead(node, file))
      found = { node, messageId: 'clientSkips', data: { source: `\`${file.quote(node)}\`` } }
    else if (isCall(node)) {
      const address = node.arguments
        .map((argument) => file.analysis.constants.findString(argument))
        .find((value) => value !== undefined)
      if (address === undefined) return undefined
      if (PRIVATE.test(address) && /\bip\b|address|forwarded/i.test(text))
        found = { node, messageId: 'skippedAddress', data: { address } }
      else if (
        /^(?:startsWith|includes|match|test|endsWith)$/.test(findCalleeName(node) ?? '') &&
        /path|url|originalUrl/i.test(text) &&
        isSensitive(address)
      )
        found = { node, messageId: 'skippedPath', data: { path: address } }
    }
    return undefined
  })
  if (found) return found
  file.index.walkBelow(skip.body, (node) => {
    if (found || node.type !== 'BinaryExpression' || !/^===?$/.test(node.operator)) return !found
    const value = file.analysis.constants.findString(node.right) ?? file.analysis.constants.findString(node.left)
    const text = file.getText(node)
    if (value === undefined || file.analysis.environment.isOutsideProduction(node)) return undefined
    if (PRIVATE.test(value) && /\bip\b|address/i.test(text))
      found = { node, messageId: 'skippedAddress', data: { address: value } }
    else if (/path|url/i.test(text) && isSensitive(value))
      found = { node, messageId: 'skippedPath', data: { path: value } }
    return undefined
  })
  return found
}

function isSensitive(path: string): boolean {
  return !HARMLESS.test(path) && SENSITIVE.test(path)
}

/** A header, a parameter or a cookie; one that is compared with a secret of the deployment is none. */
function isClientRead(node: Node, file: RuleFile): boolean {
  if (findSent(node) === undefined) return false
  for (
    let current: Node | undefined = node.parent;
    current && current.type !== 'ReturnStatement';
    current = current.parent
  ) {
    if (current.type === 'BinaryExpression')
      return !/process\.env|secret|SECRET|KEY|TOKEN|config/.test(file.getText(current))
    if (
      isCall(current) &&
      current.callee !== node &&
      /verify|timingSafeEqual|compare/i.test(file.getText(current.callee))
    )
      return false
    if (current.type === 'ArrowFunctionExpression') break
  }
  return true
}

/** The name of what the client sends: `req.headers['x-name']`, `req.query.name`, `c.req.header('x-name')`. */
function findSent(node: Node): { name: string; from: string } | undefined {
  if (isCall(node)) {
    const from = findCalleeName(node) ?? ''
    const name = findStringValue(node.arguments[0])
    return /^(?:get|header|query)$/.test(from) && name !== undefined && unwrap(node.callee).type === 'MemberExpression'
      ? { name, from }
      : undefined
  }
  if (node.type !== 'MemberExpression') return undefined
  const holder = unwrap(node.object)
  const from = holder.type === 'MemberExpression' ? findPropertyName(holder) : undefined
  const name = findPropertyName(node)
  return name !== undefined && from !== undefined && /^(?:headers|query|body|cookies)$/.test(from)
    ? { name, from }
    : undefined
}

/** A header that any client writes, as the whole key or as the first choice. */
function findClientKey(key: FunctionNode, file: RuleFile): Node | undefined {
  for (const value of file.index.returnedValues(key)) {
    const first = findFirst(value, file)
    if (first.type === 'TemplateLiteral') continue
    const sent = findSent(first)
    if (!sent) continue
    const isHeader = /^(?:x-forwarded-for|x-real-ip|x-client.*|user-agent|x-device.*|.*fingerprint|client-id)$/i.test(
      sent.name,
    )
    const isChosen = /^(?:body|query)$/.test(sent.from) && !/email|user|phone|login|account/i.test(sent.name)
    if (isHeader || isChosen) return first
  }
  return undefined
}

function findFirst(node: Node, file: RuleFile): Node {
  const [value, ...others] = expandValue(node, file.analysis)
  const inner = value && others.length === 0 ? value : unwrap(node)
  if (inner.type === 'LogicalExpression') return findFirst(inner.left, file)
  if (isCall(inner) && /^(?:String|split|toString|trim|at)$/.test(findCalleeName(inner) ?? '')) {
    const callee = unwrap(inner.callee)
    return callee.type === 'MemberExpression'
      ? findFirst(callee.object, file)
      : inner.arguments[0]
        ? findFirst(inner.arguments[0], file)
        : inner
  }
  if (
    inner.type === 'MemberExpression' &&
    inner.computed &&
    inner.property.type === 'Literal' &&
    typeof inner.property.value === 'number'
  )
    return findFirst(inner.object, file)
  return inner
}
