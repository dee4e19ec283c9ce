import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type Node,
  findPropertyName,
  findPropertyValue,
  isCall,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** A call that makes a language model write. */
export interface ModelCall {
  readonly call: CallNode
  /** By which library or at which host. */
  readonly path: string
  /** What is asked for: the object with model, messages and limits, where it is visible. */
  readonly request: TSESTree.ObjectExpression | undefined
  /** What a library is given in the place of such an object: `model.generateContent(text)`. */
  readonly text: Node | undefined
}

/** Look-ups, comparisons and the models of the own machine cost next to nothing. */
const CHEAP = /\.embed|embeddings|embedMany|moderations|ollama/i

/** The calls of language models in a file, by their libraries and by the hosts of the services. */
export function findModelCalls(analysis: Analysis): readonly ModelCall[] {
  return analysis.effects
    .filter(({ row, path }) => row.effect === 'model' && !CHEAP.test(path))
    .map(({ call, row, path }) => {
      const request = findRequest(call, path, analysis)
      const given = row.arg === undefined || request ? undefined : call.arguments[row.arg]
      return { call, path, request, text: given?.type === 'SpreadElement' ? undefined : given }
    })
}

function findRequest(call: CallNode, path: string, analysis: Analysis): TSESTree.ObjectExpression | undefined {
  const [first, second] = call.arguments
  const isHttp = analysis.tables.services.some(({ host }) => path.endsWith(host))
  if (!isHttp) return findObject(first, analysis)
  // fetch(url, { body: JSON.stringify(request) }), axios.post(url, request)
  const options = findObject(second, analysis)
  const body = findPropertyValue(options, 'body') ?? findPropertyValue(options, 'data')
  return options && body ? findJsonObject(body, analysis) : options
}

/** An object literal, through a constant or a function of the file that returns it. */
function findObject(node: Node | undefined, analysis: Analysis): TSESTree.ObjectExpression | undefined {
  const object = analysis.constants.findObject(node)
  const made = node && !object ? unwrapAwait(node) : undefined
  const maker = made && isCall(made) ? analysis.index.findFunction(made.callee) : undefined
  if (!maker || !isCall(made)) return object
  // request(text) makes it; withDefaults({ … }) hands it on.
  return (
    analysis.constants.findObject(analysis.index.returnedValues(maker)[0]) ??
    analysis.constants.findObject(made.arguments[0])
  )
}

function findJsonObject(body: Node, analysis: Analysis): TSESTree.ObjectExpression | undefined {
  const inner = unwrapAwait(analysis.constants.findDefinition(body) ?? body)
  const isJson = isCall(inner) && analysis.paths.findPath(inner.callee) === 'JSON.stringify'
  return analysis.constants.findObject(isJson ? inner.arguments[0] : inner)
}

/** The settings of a request that say how much the model may write, whatever the library calls them. */
const TOKEN_LIMITS =
  /^max(?:_completion|_output|_new|Output|Completion|New)?_?[tT]okens(?:ToSample)?$|^max_tokens_to_sample$/

/** Does a request say how much the model may write? True as well where a part of it is out of sight. */
export function hasTokenLimit(request: TSESTree.ObjectExpression, analysis: Analysis, depth = 0): boolean {
  return request.properties.some((property) => {
    if (property.type !== 'Property') return true
    const name = findPropertyName(property)
    if (name === undefined || TOKEN_LIMITS.test(name)) return true
    if (depth > 1 || !/^(?:config|generationConfig|generation_config|options|extra_body|providerOptions)$/.test(name))
      return false
    const inner = analysis.constants.findObject(unwrap(property.value))
    return !inner || hasTokenLimit(inner, analysis, depth + 1)
  })
}

/** Does the text of a handler take the key of the provider from the request, so that the caller pays? */
export function bringsKey(text: string): boolean {
  return /(?:headers?|body|data|input|params)(?:\?\.|\.)?(?:\[|get\(\s*)?['"]?(?:x-)?(?:openai|anthropic|gemini|user|llm)?[-_]?api[-_]?key|\{[^{}]*\b(?:user)?api_?key\b[^{}]*\}\s*=\s*(?:await\s+)?\(?(?:req|request|body|c|ctx)\b/i.test(
    text,
  )
}

/** The key that the client behind a model call was made with. */
export function findClientKey(call: CallNode, analysis: Analysis): Node | undefined {
  let root: Node = unwrap(call.callee)
  while (root.type === 'MemberExpression') root = unwrap(root.object)
  const client = unwrapAwait(analysis.constants.findDefinition(root) ?? root)
  return isCall(client) ? findPropertyValue(analysis.constants.findObject(client.arguments[0]), 'apiKey') : undefined
}
