import type { TSESTree } from '@typescript-eslint/types'
import { findModelCalls } from '../analysis/model-calls.ts'
import { type Node, findPropertyName, findPropertyValue, findStringValue, isInside } from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

/** What the libraries call the instructions that stand above the conversation. */
const INSTRUCTIONS = /^(?:system|instructions|systemInstruction|system_instruction|systemPrompt)$/

export default defineRule({
  name: 'no-untrusted-system-prompt',
  meta: {
    class: 'untrusted-system-prompt',
    description: 'Disallow text of users and of documents in the instructions of a model.',
    messages: {
      textInInstructions:
        '{{source}} (line {{line}}) becomes part of the instructions of the model, so that its author can change them; keep the system prompt constant and send this text as a `user` message.',
      clientInstructions:
        '{{source}} (line {{line}}) is the whole system prompt, so that the caller decides what the model obeys; keep the prompt on the server and let the caller choose by a key.',
      answerInInstructions:
        '{{source}} (line {{line}}), which a model wrote, becomes part of the instructions of the next call; send it as a `user` message, marked as data.',
      storedInInstructions:
        '{{source}} (line {{line}}) was stored by somebody and becomes part of the instructions of the model; send it as a `user` message, marked as data.',
    },
    confidence: {
      textInInstructions: 'medium',
      clientInstructions: 'medium',
      answerInInstructions: 'medium',
      storedInInstructions: 'low',
    },
    mentions: /system|instructions|developer/i,
  },
  create(file, report) {
    if (file.role !== 'production' || file.isClient) return
    const reported = new Set<Node>()
    for (const value of findInstructions(file)) {
      if (reported.has(value)) continue
      reported.add(value)
      const taint = file.findTaint(value, 'prompt')
      const messageId = taint && toMessage(taint)
      if (messageId) report({ node: value, messageId, taint, data: { source: taint.source, line: taint.line } })
    }
  },
})

function toMessage(
  taint: Taint,
): 'textInInstructions' | 'clientInstructions' | 'answerInInstructions' | 'storedInInstructions' | undefined {
  if (!taint.isSure) return undefined
  if (taint.kind === 'model') return 'answerInInstructions'
  if (taint.kind === 'stored') return 'storedInInstructions'
  if (taint.kind !== 'remote') return undefined
  return taint.fact.built ? 'textInInstructions' : 'clientInstructions'
}

/** The texts that a model obeys: system messages, and the option of the call or of the agent. */
function* findInstructions(file: RuleFile): Generator<Node> {
  for (const object of file.index.nodes('ObjectExpression')) {
    const role = file.analysis.constants.findString(findPropertyValue(object, 'role'))
    const content = findPropertyValue(object, 'content') ?? findPropertyValue(object, 'parts')
    if (content && (role === 'system' || role === 'developer')) yield* getTexts(content, file)
  }
  for (const { call, request } of findModelCalls(file.analysis)) {
    if (request) yield* findOptions(request, file)
    // const chat = ai.chats.create({ config: { systemInstruction } })
    for (const argument of call.arguments.slice(1)) {
      const options = argument.type === 'SpreadElement' ? undefined : file.analysis.constants.findObject(argument)
      if (options && options !== request) yield* findOptions(options, file)
    }
  }
  for (const row of file.analysis.tables.instructions) {
    for (const { call } of file.findCalls(row.call)) {
      const [first] = call.arguments
      if (!first || first.type === 'SpreadElement') continue
      const options = row.as === 'options' ? file.analysis.constants.findObject(first) : undefined
      if (options) yield* findOptions(options, file)
      else if (row.as === 'text') yield findPropertyValue(first, 'content') ?? first
    }
  }
  for (const { call } of file.findCalls('@langchain/core/prompts.ChatPromptTemplate.fromMessages')) {
    for (const pair of file.index.nodes('ArrayExpression')) {
      const [role, text] = pair.elements
      if (isInside(pair, call) && text && text.type !== 'SpreadElement' && findStringValue(role) === 'system')
        yield text
    }
  }
}

function* findOptions(request: TSESTree.ObjectExpression, file: RuleFile): Generator<Node> {
  for (const property of request.properties) {
    if (property.type !== 'Property') continue
    const name = findPropertyName(property) ?? ''
    if (INSTRUCTIONS.test(name)) yield* getTexts(property.value, file)
    const inner = name === 'config' ? file.analysis.constants.findObject(property.value) : undefined
    if (inner) yield* findOptions(inner, file)
  }
}

/** The text itself, or the texts of its parts: `[{ type: 'text', text }]`. */
function getTexts(value: Node, file: RuleFile): Node[] {
  const definition = file.analysis.constants.findDefinition(value)
  if (definition?.type === 'ObjectExpression') {
    const inner = findPropertyValue(definition, 'parts') ?? findPropertyValue(definition, 'text')
    return inner ? getTexts(inner, file) : []
  }
  if (definition?.type !== 'ArrayExpression') return [value]
  return definition.elements.flatMap((element) =>
    element && element.type !== 'SpreadElement' ? getTexts(element, file) : [],
  )
}
