import type { TSESTree } from '@typescript-eslint/types'
import { type ModelCall, bringsKey, findClientKey, findModelCalls, hasTokenLimit } from '../analysis/model-calls.ts'
import {
  type CallNode,
  type Node,
  findEnclosingFunction,
  findPropertyName,
  findPropertyValue,
  isCall,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** From this number on a limit of steps limits nothing. */
const MANY_STEPS = 1000
const STEP_OPTIONS = /^(?:maxSteps|recursionLimit|maxIterations|maxTurns|maxToolRoundtrips)$/
/** A loop that goes on as long as the model wants tools. */
const AGENT = /tool_?calls?|tool_?use|stop_?reason|finish_?reason|function_?calls?/i

type Loop = TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForStatement

export default defineRule({
  name: 'require-llm-limits',
  meta: {
    class: 'missing-llm-limits',
    description: 'Require limits on what one request can make a model do.',
    messages: {
      longAnswer:
        '`{{call}}()` has no limit on how much the model writes; set the limit of output tokens (`max_tokens`, `maxOutputTokens`).',
      endlessLoop:
        'This loop calls the model (line {{line}}) for as long as the model asks for tools; count the steps and stop at a number.',
      stepLimitOff: '`{{option}}` lets the agent go on without end; set a number of steps that a task needs.',
      clientRequest:
        'The whole of {{source}} (line {{line}}) becomes the request to the model, with the model, limits and instructions of the caller; copy the fields that the caller may set.',
      clientModel:
        '{{source}} (line {{line}}) chooses the model, also the most expensive one; take it from a list that the server keeps.',
      clientLimit: '{{source}} (line {{line}}) sets how much the model may write; cap it with `Math.min`.',
      clientMessages:
        '{{source}} (line {{line}}) is the whole conversation, so that the caller can also write system messages; parse it with a schema whose roles are `user` and `assistant`.',
    },
    confidence: {
      longAnswer: 'low',
      endlessLoop: 'medium',
      stepLimitOff: 'medium',
      clientRequest: 'medium',
      clientModel: 'medium',
      clientLimit: 'medium',
      clientMessages: 'medium',
    },
    projectAware: true,
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    const calls = findModelCalls(file.analysis).filter(({ call }) => {
      const key = findClientKey(call, file.analysis)
      if (key && file.findTaint(key, 'provenance')?.kind === 'remote') return false
      const owner = findOutermostFunction(call)
      return !owner || !bringsKey(file.getText(owner))
    })
    for (const { call, path, request } of calls) {
      const whole = findWholeRequest(call, request, path)
      const taint = whole && file.findTaint(whole, 'properties')
      if (whole && taint?.kind === 'remote') {
        report({ node: whole, messageId: 'clientRequest', data: { source: taint.source, line: taint.line } })
        continue
      }
      if (!request) continue
      for (const property of request.properties) {
        if (property.type === 'Property') reportClientValue(property, path, file, report)
      }
      if (hasTokenLimit(request, file.analysis) || !writesText(call, request, path, file)) continue
      report({ node: call, messageId: 'longAnswer', data: { call: file.quote(call.callee) } })
    }
    for (const loop of findLoops(file)) {
      const call = findLoopCall(loop, calls, file)
      if (call) report({ node: loop, messageId: 'endlessLoop', data: { line: call.loc.start.line } })
    }
    for (const property of file.index.nodes('Property')) {
      if (!isStepLimitOff(property, calls, file)) continue
      report({ node: property, messageId: 'stepLimitOff', data: { option: file.quote(property) } })
    }
  },
})

type ReportClient = (report: {
  node: Node
  messageId: 'clientModel' | 'clientLimit' | 'clientMessages'
  data: Record<string, string | number>
}) => void

/** `model: req.body.model`, `max_tokens: req.body.length`, `messages: req.body.messages`. */
function reportClientValue(property: TSESTree.Property, path: string, file: RuleFile, report: ReportClient): void {
  const name = findPropertyName(property) ?? ''
  const value = property.value
  if (name === 'model') {
    // openai(req.body.model)
    const made = unwrapAwait(value)
    const chosen =
      isCall(made) && made.arguments[0] && made.arguments[0].type !== 'SpreadElement' ? made.arguments[0] : value
    const taint = file.findTaint(chosen, 'prompt')
    if (taint?.kind === 'remote' && taint.isSure)
      report({ node: property, messageId: 'clientModel', data: { source: taint.source, line: taint.line } })
  } else if (/^max_?(?:completion|output)?_?tokens$/i.test(name)) {
    const taint = file.findTaint(value, 'provenance')
    if (taint?.kind === 'remote' && taint.isSure && !isCapped(value, file))
      report({ node: property, messageId: 'clientLimit', data: { source: taint.source, line: taint.line } })
  } else if (name === 'messages' && path.includes('chat')) {
    // The system messages of Anthropic stand elsewhere.
    for (const list of findLists(value, file)) {
      const taint = file.findTaint(list, 'properties')
      if (taint?.kind === 'remote' && taint.isSure && !taint.fact.built && !filtersRoles(property, file))
        report({ node: property, messageId: 'clientMessages', data: { source: taint.source, line: taint.line } })
    }
  }
}

/** Lists that are taken over whole: the value itself, or what is spread into it. */
function findLists(value: Node, file: RuleFile): Node[] {
  const definition = file.analysis.constants.findDefinition(value)
  if (definition?.type !== 'ArrayExpression') return [value]
  return definition.elements.flatMap((element) => (element?.type === 'SpreadElement' ? [element.argument] : []))
}

/** The handler looks at the roles of the messages that it was given. */
function filtersRoles(node: Node, file: RuleFile): boolean {
  const owner = findOutermostFunction(node)
  return (
    owner !== undefined &&
    /\.role\b|\brole\s*[}:,]\s*(?!['"]system)/.test(file.getText(owner).replace(/\{\s*role:\s*['"]\w+['"]/g, ''))
  )
}

function isCapped(value: Node, file: RuleFile): boolean {
  const owner = findEnclosingFunction(value)
  return (
    /Math\.min|clamp/.test(file.getText(file.analysis.constants.findDefinition(value) ?? value)) ||
    /Math\.min|clamp|\.max\(|[<>]=?\s*(?:\d|MAX)/.test(owner ? file.getText(owner) : '')
  )
}

/** The request itself, or what is spread into it. */
function findWholeRequest(call: Node, request: TSESTree.ObjectExpression | undefined, path: string): Node | undefined {
  const spread = request?.properties.find((property) => property.type === 'SpreadElement')
  if (spread?.type === 'SpreadElement') return spread.argument
  const [first] = isCall(call) ? call.arguments : []
  return request || !first || first.type === 'SpreadElement' || !/\.(?:create|parse|stream)$/.test(path)
    ? undefined
    : first
}

/** Pictures, speech and transcripts have no tokens to limit. */
function writesText(call: CallNode, request: TSESTree.ObjectExpression, path: string, file: RuleFile): boolean {
  const address = call.arguments[0] ? file.getText(call.arguments[0]) : ''
  return (
    !/image|audio|speech|transcri|\bruns\b/i.test(`${path} ${/https?:/.test(address) ? address : ''}`) &&
    !findPropertyValue(request, 'modalities')
  )
}

function findLoops(file: RuleFile): Loop[] {
  return [
    ...file.index.nodes('WhileStatement'),
    ...file.index.nodes('DoWhileStatement'),
    ...file.index.nodes('ForStatement').filter(({ test }) => !test),
  ]
}

/** The model call of an agent's loop that nothing but the model ends. */
function findLoopCall(loop: Loop, calls: readonly ModelCall[], file: RuleFile): Node | undefined {
  if (!AGENT.test(file.getText(loop)) || isBounded(loop, file)) return undefined
  let found: Node | undefined
  file.index.walkBelow(loop.body, (node) => {
    if (found || isFunction(node)) return false
    if (!isCall(node)) return undefined
    const local = file.index.findFunction(node.callee)
    const isModel =
      calls.some(({ call }) => call === node) ||
      (local && file.analysis.behaviour.getCalls(local).some((inner) => calls.some(({ call }) => call === inner))) ===
        true ||
      file.analysis.behaviour.findSummary(node)?.effects.includes('model') === true
    if (isModel) found = node
    return undefined
  })
  return found
}

/** Something is counted, spent or asked of a person in the loop. */
function isBounded(loop: Loop, file: RuleFile): boolean {
  let bounded = false
  file.index.walkBelow(loop, (node) => {
    if (bounded) return false
    if (node.type === 'BinaryExpression' && /^[<>]=?$/.test(node.operator)) {
      const right = unwrap(node.right)
      bounded = !(right.type === 'Literal' && right.value === 0)
    } else if (node.type === 'Identifier' && !hasWords(node.name, ['tokens']))
      bounded = hasWords(node.name, [
        'budget',
        'max',
        'limit',
        'remaining',
        'exceeded',
        'aborted',
        'readline',
        'question',
        'ask user',
        'confirm',
      ])
    return undefined
  })
  return bounded
}

/** `maxSteps: Infinity`, `stopWhen: stepCountIs(10_000)`, `stopWhen: isLoopFinished()`, `stopWhen: () => false`. */
function isStepLimitOff(property: TSESTree.Property, calls: readonly ModelCall[], file: RuleFile): boolean {
  const name = findPropertyName(property) ?? ''
  const value = unwrap(property.value)
  if (name === 'stopWhen' && calls.some(({ request }) => request && isInside(property, request))) {
    if (isFunction(value)) return file.index.returnedValues(value).every((returned) => isConstantNo(returned, file))
    const path = isCall(value) ? file.findPath(value.callee) : undefined
    // Without the option the loop ends after one step, or after twenty in an agent; this asks for no end.
    if (path === 'ai.isLoopFinished') return true
    return isCall(value) && /^ai\.(?:stepCountIs|isStepCount)$/.test(path ?? '') && isHuge(value.arguments[0], file)
  }
  return STEP_OPTIONS.test(name) && importsModels(file) && isHuge(value, file)
}

function isConstantNo(node: Node, file: RuleFile): boolean {
  return file.analysis.constants.findConstant(node)?.value === false
}

function isHuge(node: Node | undefined, file: RuleFile): boolean {
  if (!node) return false
  const inner = unwrap(node)
  if (inner.type === 'Identifier' && inner.name === 'Infinity') return true
  if (/^Number\.(?:POSITIVE_INFINITY|MAX_)/.test(file.getText(inner))) return true
  const value = file.analysis.constants.findConstant(inner)?.value
  return typeof value === 'number' && value >= MANY_STEPS
}

function importsModels(file: RuleFile): boolean {
  return [...file.index.importedModules].some((name) =>
    /^(?:ai|openai|@?langchain\b.*|@openai\/.*|@anthropic-ai\/.*|@mastra\/.*)$/.test(name),
  )
}

function findOutermostFunction(node: Node): Node | undefined {
  let found: Node | undefined
  for (let current = findEnclosingFunction(node); current; current = findEnclosingFunction(current)) found = current
  return found
}
