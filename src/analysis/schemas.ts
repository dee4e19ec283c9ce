import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findPropertyName, findPropertyValue, isCall, unwrap } from '../ast/nodes.ts'
import { getAllowedKinds } from './probes.ts'
import type { Constants } from './constants.ts'
import type { PathResolver } from './paths.ts'
import { ALL_KINDS, FORM_KINDS, KIND_BIT, type KindMask } from './types.ts'

/** What a schema says about one property: which kinds it removes, and whether the property is in the result at all. */
export interface SchemaVerdict {
  readonly cleans: KindMask
  /** False for a key that the schema strips. */
  readonly present: boolean
  /** The schema is somewhere else: its restrictions are not known. */
  readonly unknown: boolean
}

const UNKNOWN: SchemaVerdict = { cleans: KIND_BIT.properties | KIND_BIT.nosql, present: true, unknown: true }
const NOTHING: SchemaVerdict = { cleans: 0, present: true, unknown: false }
const STRIPPED: SchemaVerdict = { cleans: ALL_KINDS, present: false, unknown: false }

/** A text is no object of operators and no bag of properties, whatever it says. */
const TEXT_KINDS = KIND_BIT.nosql | KIND_BIT.properties

const CLOSED_FORMS: ReadonlySet<string> = new Set([
  'number',
  'int',
  'int32',
  'uint32',
  'float32',
  'float64',
  'bigint',
  'boolean',
  'bool',
  'date',
  'enum',
  'nativeEnum',
  'literal',
  'picklist',
  'stringbool',
  'uuid',
  'guid',
  'cuid',
  'cuid2',
  'ulid',
  'nanoid',
  'ksuid',
  'datetime',
  'isoDate',
  'isoDateTime',
  'ip',
  'ipv4',
  'ipv6',
  'hex',
  'hexColor',
  'oneOf',
  'valid',
  'alphanum',
  'integer',
  'guidv4',
  'isbn',
])

const MAX_CHAIN = 40

/** Reads schemas of zod, valibot, yup, joi and their kind: what does a parsed value still allow? */
export class Schemas {
  readonly #constants: Constants
  readonly #paths: PathResolver

  /** What a function proves of its argument when it returns something true. */
  proveRefinement: ((predicate: Node) => KindMask) | undefined

  constructor(constants: Constants, paths: PathResolver) {
    this.#constants = constants
    this.#paths = paths
  }

  /** Is the expression a schema of a known library? */
  isSchema(node: Node): boolean {
    const definition = this.#constants.findDefinition(node)
    const path = this.#paths.findPath(definition ?? node)
    return path !== undefined && SCHEMA_PATH.test(path)
  }

  /** What the schema says about the value at a property path of its result. */
  getVerdict(schema: Node, path: readonly string[], depth = 0): SchemaVerdict {
    if (depth > 8) return UNKNOWN
    const definition = this.#constants.findDefinition(schema)
    if (!definition) return UNKNOWN
    // The bare shape of an object: { name: z.string() }
    if (definition.type === 'ObjectExpression') {
      const value = path[0] === undefined ? undefined : findPropertyValue(definition, path[0])
      return value ? this.getVerdict(value, path.slice(1), depth + 1) : UNKNOWN
    }
    if (!isCall(definition)) {
      // zod's shape objects and valibot entries are read by their callers; anything else is unknown.
      return UNKNOWN
    }
    return this.#getCallVerdict(definition, path, depth)
  }

  #getCallVerdict(
    call: TSESTree.CallExpression | TSESTree.NewExpression,
    path: readonly string[],
    depth: number,
  ): SchemaVerdict {
    // Walk the chain from the end to its root: z.object({…}).strict().optional()
    let cleans = 0
    let passthrough = false
    let current: Node = call
    for (let link = 0; link < MAX_CHAIN; link++) {
      if (!isCall(current)) return { ...UNKNOWN, cleans: UNKNOWN.cleans | cleans }
      const callee = unwrap(current.callee)
      if (callee.type !== 'MemberExpression')
        return this.#getRootVerdict(
          current,
          callee.type === 'Identifier' ? callee.name : '',
          path,
          depth,
          cleans,
          passthrough,
        )
      const name = findPropertyName(callee) ?? ''
      const receiver = unwrap(callee.object)
      const isRoot =
        !isCall(receiver) &&
        (receiver.type !== 'MemberExpression' || receiver.property.type === 'Identifier') &&
        this.#isLibraryRoot(receiver)
      if (isRoot) return this.#getRootVerdict(current, name, path, depth, cleans, passthrough)
      if (name === 'passthrough' || name === 'loose' || name === 'unknown' || name === 'catchall') passthrough = true
      if (name === 'strict' || name === 'strip') passthrough = false
      if (path.length === 0) cleans |= this.#getLinkMask(name, current)
      if (
        (name === 'pick' || name === 'extend' || name === 'merge' || name === 'and') &&
        path.length > 0 &&
        current.arguments[0]
      ) {
        const extended = this.#constants.findObject(current.arguments[0])
        const value = extended && findPropertyValue(extended, path[0] as string)
        if (value && name === 'extend') return this.getVerdict(value, path.slice(1), depth + 1)
      }
      if (receiver.type === 'Identifier') {
        const inner = this.#constants.findDefinition(receiver)
        if (!inner || !isCall(inner)) return { ...UNKNOWN, cleans: UNKNOWN.cleans | cleans }
        current = inner
      } else current = receiver
    }
    return UNKNOWN
  }

  #isLibraryRoot(node: Node): boolean {
    const path = this.#paths.findPath(node)
    return path !== undefined && SCHEMA_ROOT.test(path)
  }

  #getRootVerdict(
    call: TSESTree.CallExpression | TSESTree.NewExpression,
    name: string,
    path: readonly string[],
    depth: number,
    cleans: KindMask,
    passthrough: boolean,
  ): SchemaVerdict {
    const first = call.arguments[0]
    switch (name) {
      case 'object':
      case 'strictObject':
      case 'looseObject':
      case 'shape':
      case 'Object': {
        const shape = this.#constants.findObject(first)
        if (!shape) return UNKNOWN
        const loose = passthrough || name === 'looseObject'
        const key = path[0]
        if (key === undefined) {
          if (loose) return { cleans, present: true, unknown: false }
          return {
            cleans: cleans | KIND_BIT.properties | this.#getFieldsMask(shape, depth),
            present: true,
            unknown: false,
          }
        }
        const value = findPropertyValue(shape, key)
        if (value) return this.getVerdict(value, path.slice(1), depth + 1)
        if (shape.properties.some((property) => property.type === 'SpreadElement')) return UNKNOWN
        return loose ? NOTHING : STRIPPED
      }
      case 'array':
      case 'set':
      case 'optional':
      case 'nullable':
      case 'nullish':
      case 'lazy':
        return first
          ? this.getVerdict(first, name === 'array' || name === 'set' ? path.slice(1) : path, depth + 1)
          : UNKNOWN
      case 'union':
      case 'discriminatedUnion': {
        const list = unwrap(call.arguments[name === 'union' ? 0 : 1] ?? call)
        if (list.type !== 'ArrayExpression') return UNKNOWN
        let verdict: SchemaVerdict = { cleans: ALL_KINDS, present: false, unknown: false }
        for (const element of list.elements) {
          if (!element) continue
          const part = this.getVerdict(element, path, depth + 1)
          verdict = {
            cleans: verdict.cleans & part.cleans,
            present: verdict.present || part.present,
            unknown: verdict.unknown || part.unknown,
          }
        }
        return verdict
      }
      case 'any':
      case 'unknown':
      case 'record':
      case 'custom':
      case 'mixed':
        return { ...NOTHING, cleans }
      case 'pipe': {
        // valibot: v.pipe(v.string(), v.regex(…))
        let mask = cleans
        for (const argument of call.arguments) {
          const part = unwrap(argument)
          if (!isCall(part)) continue
          mask |= this.getVerdict(part, path, depth + 1).cleans
        }
        return { cleans: mask, present: true, unknown: false }
      }
      case 'regex':
        return { cleans: cleans | this.#getLinkMask(name, call), present: true, unknown: false }
      default: {
        if (CLOSED_FORMS.has(name)) return { cleans: cleans | FORM_KINDS, present: true, unknown: false }
        if (name === 'string' || name === 'email' || name === 'url' || name === 'httpUrl') {
          return { cleans: cleans | TEXT_KINDS | this.#getLinkMask(name, call), present: true, unknown: false }
        }
        return { ...UNKNOWN, cleans: UNKNOWN.cleans | cleans }
      }
    }
  }

  /** What no field of the object lets through, for the object as a whole: a filter of texts and numbers has no operators. */
  #getFieldsMask(shape: TSESTree.ObjectExpression, depth: number): KindMask {
    let mask = ALL_KINDS
    for (const property of shape.properties) {
      if (property.type !== 'Property') return 0
      const verdict = this.getVerdict(property.value, [], depth + 1)
      mask &= verdict.unknown ? 0 : verdict.cleans
    }
    return mask & KIND_BIT.nosql
  }

  #getLinkMask(name: string, call: TSESTree.CallExpression | TSESTree.NewExpression): KindMask {
    const [refinement] = name === 'refine' ? call.arguments : []
    if (refinement) return this.proveRefinement?.(refinement) ?? 0
    if (CLOSED_FORMS.has(name)) return FORM_KINDS
    if (name === 'email')
      return TEXT_KINDS | KIND_BIT.path | KIND_BIT.url | KIND_BIT.redirect | KIND_BIT.html | KIND_BIT.command
    if (name === 'regex' || name === 'matches' || name === 'pattern') {
      const pattern = this.#constants.findConstant(call.arguments[0])?.value
      return pattern instanceof RegExp ? getAllowedKinds(pattern) : 0
    }
    return 0
  }
}

const SCHEMA_ROOT =
  /^(?:zod(?:\/v\d|\/mini)?(?:\.z|\.coerce|\.z\.coerce|\.string|\.iso)?|valibot|yup|joi|celebrate\.Joi|@hapi\/joi|superstruct|@sinclair\/typebox\.Type|arktype|@effect\/schema\.Schema|deno\u2024?land\/x\/zod.*)$/
const SCHEMA_PATH =
  /^(?:zod|valibot|yup|joi|celebrate\.Joi|@hapi\/joi|superstruct|@sinclair\/typebox|arktype|@effect\/schema|deno\S*zod)\b.*(?:\(\)|#)/
