import { isSecretName } from '../ast/lexicon.ts'
import {
  type FunctionNode,
  type Node,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  getOuterParent,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const WINDOWS: ReadonlySet<string> = new Set([
  'window',
  'globalThis',
  'self',
  'top',
  'parent',
  'window.parent',
  'window.top',
])
/** Messages about size and readiness tell a stranger nothing. */
const PERSONAL = ['user', 'email', 'session', 'profile', 'credential', 'credentials', 'auth', 'account']

export default defineRule({
  name: 'require-message-origin-check',
  meta: {
    class: 'unchecked-message-origin',
    description: 'Require messages between windows to name and check whom they come from and go to.',
    messages: {
      uncheckedMessage:
        'Any page that opens or embeds this one can send it messages, and {{data}} is used without a look at `{{event}}.origin`; compare the origin with a list first.',
      secretToAnybody:
        "{{data}} goes to whatever page is in that window, because the target origin is `'*'`; name the origin that it is meant for.",
      messageToAnybody: "This message goes to whatever page is in that window; name the origin instead of `'*'`.",
    },
    confidence: { uncheckedMessage: 'high', secretToAnybody: 'high', messageToAnybody: 'low' },
    mentions: /['"`]message['"`]|onmessage|postMessage/,
  },
  create(file, report) {
    for (const { node, handler } of findListeners(file)) {
      const parameter = handler.params[0]
      if (!parameter || looksAtSender(handler, file)) continue
      const used = findUsedData(handler, file)
      if (!used) continue
      const event = parameter.type === 'Identifier' ? parameter.name : 'event'
      report({ node, messageId: 'uncheckedMessage', data: { data: `\`${file.quote(used)}\``, event } })
    }
    for (const call of file.index.callsNamed('postMessage')) {
      const [message, target] = call.arguments
      if (!message || !target) continue
      const options = file.analysis.constants.findObject(target)
      const origin = findStringValue(options ? findPropertyValue(options, 'targetOrigin') : target)
      if (origin !== '*' && file.analysis.constants.findString(target) !== '*') continue
      const secret = findSecret(message, file)
      report({
        node: target,
        messageId: secret ? 'secretToAnybody' : 'messageToAnybody',
        ...(secret ? { data: { data: `\`${file.quote(secret)}\`` } } : {}),
      })
    }
  },
})

/** Handlers of the messages of other windows; workers, ports and channels have one sender. */
function findListeners(file: RuleFile): { node: Node; handler: FunctionNode }[] {
  if (isWorker(file)) return []
  const found: { node: Node; handler: FunctionNode }[] = []
  const add = (node: Node, value: Node): void => {
    const handler = file.index.findFunction(value) ?? unwrap(value)
    if (isFunction(handler)) found.push({ node, handler })
  }
  for (const call of file.index.callsNamed('addEventListener')) {
    const [name, listener] = call.arguments
    if (!listener || file.analysis.constants.findString(name) !== 'message') continue
    const callee = unwrap(call.callee)
    if (callee.type === 'Identifier' ? file.index.findVariable(callee) : !isWindow(callee, file)) continue
    add(call, listener)
  }
  for (const write of file.index.memberWritesNamed('onmessage'))
    if (isWindow(write.target, file)) add(write.target.parent, write.value)
  return found
}

function isWindow(member: Node, file: RuleFile): boolean {
  if (member.type !== 'MemberExpression') return false
  return WINDOWS.has(file.findPath(member.object) ?? '')
}

function isWorker(file: RuleFile): boolean {
  return (
    /(?:^|[./_-])(?:service-?)?(?:worker|sw)\b[^/]*$/i.test(file.filename) ||
    /\b(?:importScripts\(|ServiceWorkerGlobalScope|DedicatedWorkerGlobalScope|skipWaiting\(|clients\.claim)/.test(
      file.sourceCode.text,
    )
  )
}

/** Does the handler, or a function that it hands the event to, read `origin` or compare `source`? */
function looksAtSender(handler: FunctionNode, file: RuleFile): boolean {
  const text = file.getText(handler)
  if (/\borigin\b|\bisTrusted(?:Origin|Message|Sender)|\.source\b|\bsource\s*[},]/i.test(text)) return true
  const parameter = handler.params[0]
  const variable = parameter?.type === 'Identifier' ? file.index.findVariable(parameter) : undefined
  // handle(event): what that does is looked at where it is, and not known where it is not here.
  return (variable?.references ?? []).some((reference) => {
    const { parent: call, child } = getOuterParent(reference.identifier)
    if (!call || !isCall(call) || !call.arguments.includes(child as never)) return false
    const target = file.index.findFunction(call.callee)
    return !target || /\borigin\b|\.source\b/i.test(file.getText(target))
  })
}

/** The first place where the message is used for more than to see what kind of message it is. */
function findUsedData(handler: FunctionNode, file: RuleFile): Node | undefined {
  const reads: Node[] = []
  file.index.walkBelow(handler, (node) => {
    if (node.type === 'MemberExpression' && findPropertyName(node) === 'data' && isEvent(node.object, handler, file))
      reads.push(node)
    if (node.type === 'Property' && node.parent.type === 'ObjectPattern' && findPropertyName(node) === 'data') {
      const value = unwrap(node.value)
      const variable = value.type === 'Identifier' ? file.index.findVariable(value) : undefined
      for (const reference of variable?.references ?? []) if (reference.isRead()) reads.push(reference.identifier)
      if (value.type === 'ObjectPattern') reads.push(node.value)
    }
    return undefined
  })
  return reads.find((read) => !isJudged(read))
}

function isEvent(node: Node, handler: FunctionNode, file: RuleFile): boolean {
  const inner = unwrap(node)
  const variable = inner.type === 'Identifier' ? file.index.findVariable(inner) : undefined
  return variable !== undefined && variable.identifiers[0] === handler.params[0]
}

/** `event.data?.type === 'ready'`, `!event.data`, `typeof event.data`: nothing of it goes on. */
function isJudged(read: Node): boolean {
  let node: Node = read
  let parent = node.parent
  while (
    parent &&
    (parent.type === 'MemberExpression' || parent.type === 'ChainExpression' || parent.type === 'TSAsExpression')
  ) {
    node = parent
    parent = parent.parent
  }
  if (!parent) return false
  switch (parent.type) {
    case 'BinaryExpression':
      return /^[!=]==?$|^in$/.test(parent.operator)
    case 'UnaryExpression':
    case 'IfStatement':
    case 'SwitchStatement':
      return true
    case 'LogicalExpression':
      return parent.left === node && parent.operator === '&&'
    default:
      return false
  }
}

/** A part of the message that is nobody else's business. */
function findSecret(message: Node, file: RuleFile): Node | undefined {
  let secret: Node | undefined
  const isPrivate = (name: string): boolean =>
    isSecretName(name) ||
    PERSONAL.some((word) => new RegExp(`^${word}s?$`, 'i').test(name)) ||
    /(?:token|jwt|password)$/i.test(name)
  const value = file.analysis.constants.findDefinition(message) ?? message
  file.index.walkBelow(value, (node) => {
    if (secret) return false
    if (isFunction(node)) return false
    if (
      node.type === 'Property' &&
      isPrivate(findPropertyName(node) ?? '') &&
      !file.analysis.constants.findConstant(node.value)
    )
      secret = node
    else if (node.type === 'MemberExpression' && isPrivate(findPropertyName(node) ?? '')) secret = node
    else if (node.type === 'Identifier' && node === value && isPrivate(node.name)) secret = node
    return undefined
  })
  const inner = unwrap(message)
  if (!secret && inner.type === 'Identifier' && isPrivate(inner.name)) secret = inner
  return secret
}
