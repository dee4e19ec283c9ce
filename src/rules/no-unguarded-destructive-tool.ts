import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  isCall,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Asking a person, or asking what the user may do. */
const ASKING = [
  ...['confirm', 'confirmed', 'confirmation', 'approve', 'approval', 'approved', 'permission', 'permissions', 'permit'],
  ...[
    'consent',
    'interrupt',
    'human',
    'elicit',
    'elicitation',
    'authorize',
    'allowed',
    'can',
    'dry run',
    'policy',
    'role',
  ],
  ...['is admin', 'review', 'undo', 'soft delete', 'draft'],
]
const LASTING_VERBS: Readonly<Record<string, string>> = {
  delete: 'deletes',
  remove: 'deletes',
  destroy: 'deletes',
  purge: 'deletes',
  drop: 'deletes',
  truncate: 'deletes',
  wipe: 'deletes',
  refund: 'pays',
  charge: 'pays',
  pay: 'pays',
  transfer: 'pays',
  withdraw: 'pays',
}
/** Maps, sets, caches and the conversation itself are no lasting data. */
const PASSING =
  /^(?:map|set|cache|seen|pending|sessions?|searchParams|params|headers|history|messages|memory|state|store|localStorage|element|el|node|listeners?|fs|tmp|temp|files?)$|(?:Map|Set|Cache|Params)$/i
/** What holds the name of the tool that a model chose. */
const TOOL_OBJECT = /\.function$|\b(?:tool(?:Call|Use|_call|_use)?|functionCall|function_call|block|call)$/i
const MCP = /modelcontextprotocol|fastmcp/

export default defineRule({
  name: 'no-unguarded-destructive-tool',
  meta: {
    class: 'unguarded-destructive-tool',
    description: 'Disallow tools that delete, pay or send mail as soon as a model asks for it.',
    messages: {
      unguardedTool:
        'The tool `{{tool}}` {{effect}} ({{call}}, line {{line}}) as soon as the model asks for it; require an approval (`needsApproval`), or check what the user may do first.',
      unguardedCase:
        'The model chooses the tool `{{tool}}`, which {{effect}} ({{call}}, line {{line}}) at once; ask a person first, or check what the user may do.',
      unmarkedTool:
        'The MCP tool `{{tool}}` {{effect}} ({{call}}, line {{line}}) and its client is not told; set `annotations: { destructiveHint: true }` so that it asks the user.',
    },
    confidence: { unguardedTool: 'medium', unguardedCase: 'medium', unmarkedTool: 'low' },
    mentions: /tool|function|block/i,
  },
  create(file, report) {
    if (file.role !== 'production') return
    for (const tool of findTools(file)) {
      const effect = findLastingEffect(tool.handler, file)
      if (!effect || isGuardedTool(tool, file)) continue
      report({
        node: tool.node,
        messageId: tool.isMcp ? 'unmarkedTool' : 'unguardedTool',
        data: {
          tool: tool.name,
          effect: effect.does,
          call: `\`${file.quote(effect.call.callee)}()\``,
          line: effect.call.loc.start.line,
        },
      })
    }
    for (const { branch, name } of findCases(file)) {
      const effect = findEffectBelow(branch, file)
      if (!effect || asks(file.getText(branch))) continue
      report({
        node: branch,
        messageId: 'unguardedCase',
        data: {
          tool: name,
          effect: effect.does,
          call: `\`${file.quote(effect.call.callee)}()\``,
          line: effect.call.loc.start.line,
        },
      })
    }
  },
})

interface Tool {
  readonly node: Node
  readonly name: string
  readonly handler: FunctionNode
  readonly call: CallNode
  readonly isMcp: boolean
}

/** The functions that the libraries call with what a model wrote. */
function findTools(file: RuleFile): Tool[] {
  const tools: Tool[] = []
  for (const type of ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration'] as const) {
    for (const handler of file.index.nodes(type)) {
      const registration = file.analysis.handlers.findRegistration(handler)
      const first = registration && file.analysis.handlers.findParameterPath(handler, 0)
      if (!registration || first !== '$model.args') continue
      const path = file.findPath(registration.call.callee) ?? ''
      if (/\.prompt$/.test(path)) continue
      const { call } = registration
      tools.push({ node: call, name: findToolName(call), handler, call, isMcp: MCP.test(path) })
    }
  }
  return tools.sort((a, b) => a.node.range[0] - b.node.range[0])
}

/** `server.tool('name', …)`, `tool(f, { name })`, `{ name: tool(…) }`, `const name = tool(…)`. */
function findToolName(call: CallNode): string {
  for (const argument of call.arguments) {
    const name = findStringValue(argument) ?? findStringValue(findPropertyValue(argument, 'name'))
    if (name !== undefined) return name
  }
  const { parent } = call
  if (parent.type === 'Property') return findPropertyName(parent) ?? 'tool'
  return parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : 'tool'
}

function isGuardedTool({ handler, call, isMcp }: Tool, file: RuleFile): boolean {
  const options = call.arguments
    .map((argument) => file.analysis.constants.findObject(argument))
    .filter((object) => object !== undefined)
  if (options.some((object) => findPropertyValue(object, 'needsApproval') !== undefined)) return true
  if (isMcp && [call, ...options].some((node) => /destructiveHint/.test(file.getText(node)))) return true
  if (file.analysis.auth.getEvidenceInside(handler).some(({ as }) => as === 'guard')) return true
  return asks(file.getText(handler)) || actsForUser(handler, file)
}

/** A name in the text says that somebody is asked. */
function asks(text: string): boolean {
  return [...text.matchAll(/[A-Za-z_$][\w$]*/g)].some(([name]) => hasWords(name, ASKING))
}

/** Only rows of the user in whose name the agent works: `where: { id, userId: session.user.id }`. */
function actsForUser(handler: FunctionNode, file: RuleFile): boolean {
  return /\b(?:session|currentUser|ctx|context|auth|user|req)(?:\??\.\w+)*\??\.(?:id|userId|uid|sub|email|orgId|tenantId)\b|\buserId\b|\bownerId\b|\btenantId\b/.test(
    file.getText(handler),
  )
}

interface Effect {
  readonly call: CallNode
  readonly does: string
}

function findLastingEffect(handler: FunctionNode, file: RuleFile): Effect | undefined {
  for (const call of file.analysis.behaviour.getCalls(handler)) {
    const does = findDoing(call, file)
    if (does !== undefined) return { call, does }
  }
  return undefined
}

function findEffectBelow(node: Node, file: RuleFile): Effect | undefined {
  let found: Effect | undefined
  file.index.walkBelow(node, (inner) => {
    if (found) return false
    const does = isCall(inner) ? findDoing(inner, file) : undefined
    if (isCall(inner) && does !== undefined) found = { call: inner, does }
    return undefined
  })
  return found
}

/** What a call does for good: by a model row, by what it does in another module, or by its verb where it is not seen. */
function findDoing(call: CallNode, file: RuleFile): string | undefined {
  const effect = file.analysis.effects.find((site) => site.call === call)?.row.effect
  if (effect === 'delete') return 'deletes data'
  if (effect === 'pay') return 'moves money'
  if (effect === 'mail') return 'sends mail'
  if (effect !== undefined || call.type === 'NewExpression') return undefined
  const there = file.analysis.behaviour.findSummary(call)?.effects ?? []
  if (there.includes('delete')) return 'deletes data'
  if (there.includes('pay')) return 'moves money'
  if (there.includes('mail')) return 'sends mail'
  const name = findCalleeName(call) ?? ''
  const does = LASTING_VERBS[toWords(name)[0] ?? '']
  const path = file.findPath(call.callee) ?? ''
  if (does === undefined || /^(?:fs|Map#|Set#|URLSearchParams#|\$)/.test(path) || file.index.findFunction(call.callee))
    return undefined
  const callee = unwrap(call.callee)
  if (callee.type === 'MemberExpression') {
    const object = unwrap(callee.object)
    const receiver =
      object.type === 'Identifier'
        ? object.name
        : object.type === 'MemberExpression'
          ? (findPropertyName(object) ?? '')
          : ''
    if (PASSING.test(receiver)) return undefined
  }
  return does === 'pays' ? 'moves money' : 'deletes data'
}

/** `switch (toolCall.function.name) { case 'delete_user': … }`: the dispatcher of libraries that only say what to call. */
function findCases(file: RuleFile): { branch: TSESTree.SwitchCase; name: string }[] {
  return file.index.nodes('SwitchStatement').flatMap((statement) => {
    if (!isToolName(statement.discriminant, file)) return []
    return statement.cases.flatMap((branch) => {
      const name = branch.test ? findStringValue(branch.test) : undefined
      return name === undefined || isInTool(branch, file) ? [] : [{ branch, name }]
    })
  })
}

function isInTool(node: Node, file: RuleFile): boolean {
  return file.index.nodes('CallExpression').some((call) => isInside(node, call) && asks(findCalleeName(call) ?? ''))
}

/** `call.function.name`, `toolUse.name`, `request.params.name` of a tool call, or a constant that holds it. */
function isToolName(discriminant: Node, file: RuleFile): boolean {
  const node = file.analysis.constants.findDefinition(discriminant) ?? unwrap(discriminant)
  if (node.type === 'Identifier') {
    // const { name } = block
    const declarator = file.index.findVariable(node)?.defs[0]?.node as Node | undefined
    const source =
      declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ObjectPattern' ? declarator.init : null
    if (source && node.name === 'name') return TOOL_OBJECT.test(file.getText(source))
    return hasWords(node.name, ['tool name', 'function name'])
  }
  if (node.type !== 'MemberExpression' || findPropertyName(node) !== 'name') return false
  return TOOL_OBJECT.test(file.getText(node.object))
}
