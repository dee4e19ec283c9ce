import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findPropertyName,
  findStringValue,
  isFunction,
  isInside,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Constants } from './constants.ts'
import { AS_TEXT, type Fact, NONE, clean } from './facts.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import { findRouteCheck } from './route-checks.ts'
import type { SchemaVerdict, Schemas } from './schemas.ts'
import { ALL_KINDS, KIND_BIT, type KindMask, type SourceKind, URL_KINDS } from './types.ts'

/** What model rows say of sources: where one begins, and what a part of it can still do. */
export class SourceFacts {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #schemas: Schemas
  readonly #constants: Constants
  #checked: ReadonlySet<string> | undefined

  constructor(index: FileIndex, tables: ModelTables, paths: PathResolver, constants: Constants, schemas: Schemas) {
    this.#constants = constants
    this.#index = index
    this.#tables = tables
    this.#paths = paths
    this.#schemas = schemas
  }

  /**
   * A source row that names this very expression, or the property of it that is asked for. What a method of a source
   * gives (`req.body.list.map(…)`) is not the source: the method decides.
   */
  find(node: Node, path: readonly string[]): readonly Fact[] | undefined {
    const answer = findModelAnswer(node)
    if (answer) return [this.#toAnswer(answer)]
    const own = this.#paths.findPath(node)
    if (own === undefined) return undefined
    // for await (const chunk of req)
    const name = path[0] === '*' && STREAMS.has(own) ? '$node.body' : own
    let source = this.#tables.findSource(name)
    if (source && hasCallAfter(name, source.length)) return undefined
    if (!source && path.length > 0 && name.startsWith('$'))
      source = this.#tables.findSource(this.#tables.normalize([name, ...path].join('.')))
    if (!source) return undefined
    const part = path.length > 0 ? this.#tables.findSource([name, ...path].join('.')) : source
    if (part?.row.isServerMade === true) return NONE
    const parsed = source.row.isParsed ? this.#getInputMask(node, name, source.length, path) : 0
    const check = source.row.kind === 'remote' ? this.#findRouteCheck(node, name, path) : undefined
    return clean(
      [
        {
          source: {
            type: 'source',
            kind: source.row.kind,
            label: source.row.label ?? this.#index.quote(node),
            node,
            path: source.row.path,
          },
          kinds:
            source.row.isChecked === true || this.#isCheckedParameter(name)
              ? KIND_BIT.provenance
              : source.row.isText
                ? ALL_KINDS & ~(KIND_BIT.nosql | KIND_BIT.properties)
                : ALL_KINDS,
          built: false,
          unsure: false,
          steps: [
            {
              node,
              text: `${source.row.label ?? this.#index.quote(node)} is controlled by ${CONTROLLERS[source.row.kind]}${source.row.incident === undefined ? '' : ` (${source.row.incident})`}`,
            },
          ],
        },
      ],
      // A check that cannot be seen asks for the form at least; what a text may say it seldom limits.
      parsed | (check?.cleans ?? 0) | (check?.unknown === true ? KIND_BIT.nosql | KIND_BIT.properties : 0),
      false,
      { node, how: 'schema' },
    )
  }

  #toAnswer(node: Node): Fact {
    const label = "the model's answer"
    return {
      source: { type: 'source', kind: 'model', label, node },
      kinds: ALL_KINDS,
      built: false,
      unsure: false,
      steps: [{ node, text: `${label} is controlled by ${CONTROLLERS.model}` }],
    }
  }

  /** `router.param('photo', (req, res, next, photo) => { if (…) return … })` looks at a part of the path before any handler. */
  #isCheckedParameter(path: string): boolean {
    const name = /^\$(?:express\.req|koa\.ctx)\.params\.([^.]+)$/.exec(path)?.[1]
    if (name === undefined) return false
    this.#checked ??= findCheckedParameters(this.#index)
    return this.#checked.has(name)
  }

  /** `req.query.size` is a field that the client sends; `req.body.length` and `req.query.name.length` are counts. */
  hasFieldNamed(object: Node, name: 'length' | 'size'): boolean {
    const path = this.#paths.findPath(object)
    const source = path === undefined ? undefined : this.#tables.findSource(path)
    if (path === undefined || source?.length !== path.split('.').length) return false
    const last = path.slice(path.lastIndexOf('.') + 1)
    return last === 'query' || last === 'params' || (last === 'body' && name === 'size')
  }

  /** What a validator before the handler says of this part of the request. */
  #findRouteCheck(node: Node, name: string, path: readonly string[]): SchemaVerdict | undefined {
    const [object, request, part = '', ...keys] = name.split('.')
    if ((object !== '$express' && object !== '$fastify') || request !== 'req' || !/^(?:body|query|params)$/.test(part))
      return undefined
    const owner = this.#findOwner(node)
    const registration = owner && this.#paths.parameters?.findRegistration(owner)
    if (!owner || !registration) return undefined
    return findRouteCheck(
      registration,
      owner,
      part,
      [...keys, ...path].filter((key) => key !== AS_TEXT),
      {
        paths: this.#paths,
        constants: this.#constants,
        schemas: this.#schemas,
      },
    )
  }

  /** The function whose parameter an expression reads, at once or through constants. */
  #findOwner(node: Node): FunctionNode | undefined {
    let root = node
    for (let hop = 0; hop < 4; hop++) {
      while (root.type === 'MemberExpression') root = unwrap(root.object)
      const variable = root.type === 'Identifier' ? this.#index.findVariable(root) : undefined
      const definition = variable?.defs[0]
      const place = definition?.node as Node | undefined
      if (place && isFunction(place)) return place
      if (place?.type !== 'VariableDeclarator' || !place.init) return undefined
      root = unwrapAwait(place.init)
    }
    return undefined
  }

  /** What the schema removes that the framework parses a handler's input with. */
  #getInputMask(node: Node, name: string, length: number, path: readonly string[]): KindMask {
    let root = node
    while (root.type === 'MemberExpression') root = unwrap(root.object)
    let variable = root.type === 'Identifier' ? this.#index.findVariable(root) : undefined
    // const { name } = args
    for (let hop = 0; hop < 3 && (variable?.defs[0]?.type as string | undefined) === 'Variable'; hop++) {
      const { init } = variable?.defs[0]?.node as TSESTree.VariableDeclarator
      root = init ? unwrapAwait(init) : root
      while (root.type === 'MemberExpression') root = unwrap(root.object)
      variable = root.type === 'Identifier' ? this.#index.findVariable(root) : undefined
    }
    const owner = variable?.defs[0]?.node as Node | undefined
    const schema = owner && isFunction(owner) ? this.#paths.parameters?.findInputSchema(owner) : undefined
    if (!schema) return 0
    const keys = [...name.split('.').slice(length), ...path].filter((key) => key !== AS_TEXT)
    const verdict = this.#schemas.getVerdict(schema, keys)
    return verdict.present ? verdict.cleans : ALL_KINDS
  }

  /** What a part of an address can still do: its path and its query name no host, nor does the server's own host. */
  toUrlPart(facts: readonly Fact[], name: string): readonly Fact[] {
    const clears = name === 'pathname' ? KIND_BIT.url : name === 'search' || name === 'hash' ? URL_KINDS : 0
    return facts.map((fact) => ({
      ...fact,
      kinds: fact.kinds & ~(clears | (OWN_PARTS.has(name) && this.#isOwnAddress(fact) ? URL_KINDS : 0)),
      built: true,
    }))
  }

  #isOwnAddress(fact: Fact): boolean {
    const path = fact.source.type === 'source' ? this.#paths.findPath(fact.source.node) : undefined
    return path !== undefined && this.#tables.findSource(path)?.row.isOwnAddress === true
  }

  /** `https://${host}${req.url}`: what begins with a slash cannot change the host before it. */
  isRooted(fact: Fact): boolean {
    if (fact.built || fact.source.type !== 'source') return false
    const name = this.#paths.findPath(fact.source.node)
    return name !== undefined && this.#tables.findSource(name)?.row.isRooted === true
  }
}

/**
 * `data.choices[0].message`, `choices[0].delta`, `candidates[0].content`: what every API of this form calls the answer of
 * a model, through whatever client it was asked.
 */
function findModelAnswer(node: Node): Node | undefined {
  let inner = node
  for (let link = 0; inner.type === 'MemberExpression' && link < MAX_ANSWER_LINKS; link++) {
    if (isModelAnswer(inner)) return inner
    inner = unwrap(inner.object)
  }
  return undefined
}

/** `choices[0].message.tool_calls[0].function.name` has no more members behind the answer. */
const MAX_ANSWER_LINKS = 8

function isModelAnswer(node: Node): boolean {
  if (node.type !== 'MemberExpression') return false
  const name = findPropertyName(node)
  const list = name === 'content' ? 'candidates' : name === 'message' || name === 'delta' ? 'choices' : undefined
  const choice = list === undefined ? undefined : unwrap(node.object)
  if (choice === undefined) return false
  // choices.at(0)
  const member = choice.type === 'CallExpression' ? unwrap(choice.callee) : choice
  if (member.type !== 'MemberExpression') return false
  const isElement = choice.type === 'CallExpression' ? findPropertyName(member) === 'at' : member.computed
  const owner = isElement ? unwrap(member.object) : undefined
  return (
    (owner?.type === 'MemberExpression' ? findPropertyName(owner) : owner?.type === 'Identifier' ? owner.name : '') ===
    list
  )
}

/** Does a text look as if it read the answer of a model? Asked before anything is followed. */
export const MODEL_ANSWER =
  /\bchoices\b(?:\?\.)?(?:\[|\.at\()|\bcandidates\b(?:\?\.)?(?:\[|\.at\()|\.function\??\.arguments\b/

const OWN_PARTS: ReadonlySet<string> = new Set(['origin', 'host', 'hostname', 'href', 'protocol', 'port', 'pathname'])

/** Requests that are streams of their own body. */
const STREAMS: ReadonlySet<string> = new Set(['$express.req', '$node.req'])

const CONTROLLERS: Readonly<Record<SourceKind, string>> = {
  remote: 'the client',
  model: 'the model',
  library: 'the caller of this function',
  stored: 'whoever wrote the stored data',
  local: 'the environment',
}

/** Does a path call something after its first segments? */
function hasCallAfter(path: string, length: number): boolean {
  return path
    .split('.')
    .slice(length)
    .some((segment) => segment.endsWith('()'))
}

/** Properties of a `URL` that hold text of the address. */
export const URL_PARTS: ReadonlySet<string> = new Set([
  'href',
  'host',
  'hostname',
  'origin',
  'pathname',
  'search',
  'hash',
  'searchParams',
])

/** The parameters of the path that a callback of this file may refuse. */
function findCheckedParameters(index: FileIndex): ReadonlySet<string> {
  const names = new Set<string>()
  for (const call of index.callsNamed('param')) {
    const name = findStringValue(call.arguments[0])
    const handler = call.arguments[1] && index.findFunction(call.arguments[1])
    const value = handler?.params[handler.params.length > 3 ? 3 : 0]
    if (name === undefined || value?.type !== 'Identifier') continue
    const reads = index.findVariable(value)?.references ?? []
    const refuses = index
      .nodes('IfStatement')
      .some(
        ({ test, consequent }) =>
          reads.some(({ identifier }) => isInside(identifier, test)) &&
          !/\bnext\(\s*\)/.test(index.sourceCode.getText(consequent)),
      )
    if (refuses) names.add(name)
  }
  return names
}
