import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  isCall,
  isFunction,
  isInside,
  unwrapAwait,
} from '../ast/nodes.ts'
import { toWords } from '../ast/words.ts'
import type { EffectSite } from './analysis.ts'
import type { FileIndex } from './file-index.ts'
import type { PathResolver } from './paths.ts'
import type { ForeignFunctions, FunctionSummary } from './summaries.ts'
import type { EffectKind } from './types.ts'

/** Helpers of this file looked into from a handler. */
const MAX_HELPER_DEPTH = 2

const CHANGING_VERBS: ReadonlySet<string> = new Set([
  ...['create', 'insert', 'add', 'save', 'store', 'update', 'upsert', 'set', 'put', 'patch', 'write', 'edit', 'modify'],
  ...['delete', 'remove', 'destroy', 'purge', 'clear', 'drop', 'truncate', 'reset', 'revoke', 'ban', 'cancel'],
  ...['send', 'publish', 'upload', 'import', 'charge', 'refund', 'pay', 'approve', 'reject', 'assign', 'grant'],
  ...[
    'enable',
    'disable',
    'activate',
    'deactivate',
    'archive',
    'restore',
    'execute',
    'run',
    'trigger',
    'process',
    'toggle',
  ],
])
/** What `createClient`, `createHmac` and `setTimeout` make is part of the program, not of its data. */
const TOOLS: ReadonlySet<string> = new Set([
  ...[
    'client',
    'server',
    'connection',
    'pool',
    'hash',
    'hmac',
    'cipher',
    'logger',
    'router',
    'app',
    'context',
    'element',
    'stream',
    'transport',
    'transporter',
    'supabase',
    'firebase',
    'prisma',
  ],
  ...[
    'instance',
    'interval',
    'timeout',
    'header',
    'headers',
    'cookie',
    'cookies',
    'locale',
    'admin',
    'safe',
    'state',
    'listener',
    'middleware',
    'handler',
    'error',
    'response',
  ],
])
/** Receivers whose `set`, `add` and `delete` change nothing outside of the request. */
const LOCAL_RECEIVER =
  /^(?:res|response|reply|ctx|c|headers|params|searchParams|url|map|set|cache|seen|form|formData|cookies|console|logger|log|Object|Array|JSON|Math|Promise|z|app|router|socket|span|span)\b|(?:Map|Set|Params|Headers|Cache|FormData|URL|List|Array)$/

const CHANGING_EFFECTS: ReadonlySet<EffectKind> = new Set(['write', 'delete', 'pay', 'mail', 'session'])

/** What functions of a file do when they run: their calls, those of helpers in the file included. */
export class Behaviour {
  readonly #index: FileIndex
  readonly #paths: PathResolver
  readonly #getEffects: () => readonly EffectSite[]
  readonly #foreign: ForeignFunctions | undefined
  readonly #calls = new Map<FunctionNode, readonly CallNode[]>()
  readonly #changes = new Map<FunctionNode, CallNode | undefined>()

  constructor(
    index: FileIndex,
    paths: PathResolver,
    getEffects: () => readonly EffectSite[],
    foreign?: ForeignFunctions,
  ) {
    this.#index = index
    this.#paths = paths
    this.#getEffects = getEffects
    this.#foreign = foreign
  }

  /** All calls below a function, in source order, then those of the helpers it calls. */
  getCalls(owner: FunctionNode, depth = 0): readonly CallNode[] {
    const known = this.#calls.get(owner)
    if (known) return known
    this.#calls.set(owner, [])
    const own: CallNode[] = []
    this.#index.walkBelow(owner, (node) => {
      if (isCall(node)) own.push(node)
    })
    const all = new Set(own)
    if (depth < MAX_HELPER_DEPTH) {
      for (const call of own) {
        const target = this.#index.findFunction(call.callee)
        if (target && target !== owner && !isInside(target, owner)) {
          for (const inner of this.getCalls(target, depth + 1)) all.add(inner)
        }
      }
    }
    const calls = [...all]
    this.#calls.set(owner, calls)
    return calls
  }

  /** The effects that model rows name below a function. */
  getEffectsOf(owner: FunctionNode): readonly EffectSite[] {
    const calls = new Set<Node>(this.getCalls(owner))
    return this.#getEffects().filter((effect) => calls.has(effect.call))
  }

  /** The first call that makes a model work, which costs money and changes nothing. */
  findModelCall(owner: FunctionNode): CallNode | undefined {
    return this.getEffectsOf(owner).find(({ row }) => row.effect === 'model')?.call
  }

  /** The first call that changes something: by a model row, by what it does elsewhere, or by its verb where that is unseen. */
  findChange(owner: FunctionNode): CallNode | undefined {
    if (this.#changes.has(owner)) return this.#changes.get(owner)
    this.#changes.set(owner, undefined)
    const effect = this.getEffectsOf(owner).find((site) => CHANGING_EFFECTS.has(site.row.effect))
    const change = effect?.call ?? this.getCalls(owner).find((call) => this.#changesElsewhere(call))
    this.#changes.set(owner, change)
    return change
  }

  /** What a call does in another module of the project, where that is near enough to be read. */
  findSummary(call: CallNode): FunctionSummary | undefined {
    const path = this.#foreign && call.type === 'CallExpression' ? this.#paths.findPath(call.callee) : undefined
    return path === undefined ? undefined : this.#foreign?.findFunction(path)
  }

  #changesElsewhere(call: CallNode): boolean {
    const there = this.findSummary(call)
    return there ? there.change !== undefined : this.isUnseenChange(call)
  }

  /**
   * Does the call go through a Supabase client that acts as the caller, so that row level security decides? One made from
   * the caller's cookies or token does; one with the service role does not.
   */
  actsAsCaller(call: CallNode): boolean {
    const path = this.#paths.findPath(call.callee) ?? ''
    const { text } = this.#index.sourceCode
    if (!/supabase/i.test(path) || /service_?role/i.test(text)) return false
    const root = findRoot(call)
    if (root && this.#isServiceClient(root)) return false
    const writes = (root && this.#index.findVariable(root)?.references) ?? []
    const makers = writes.flatMap(({ writeExpr }) => (writeExpr ? [this.#index.sourceCode.getText(writeExpr)] : []))
    return ![path, root?.name ?? '', ...makers].some((part) => /service|admin/i.test(part))
  }

  /** `export const db = createClient(url, Deno.env.get('SUPABASE_SERVICE_ROLE_KEY'))` of another module. */
  #isServiceClient(root: TSESTree.Identifier): boolean {
    const path = this.#paths.findImportedPath(root)
    const text = path === undefined ? undefined : this.#foreign?.readModule(path)
    if (text === undefined || !/service_?role/i.test(text)) return false
    const name = path?.split('.').at(-1)?.replace(/\W/g, '') ?? ''
    const made = new RegExp(
      `\\b${name}\\s*=[^;]*?\\bcreate\\w*Client\\w*\\s*(?:<[^(]*>)?\\(([^;]*?)\\)\\s*(?:;|\\n\\s*\\n|$)`,
    ).exec(text)?.[1]
    return made !== undefined && /service_?role/i.test(made)
  }

  /** A call of something that this file does not define, whose name begins with a verb of change: `storage.deleteUser(id)`. */
  isUnseenChange(call: CallNode): boolean {
    const name = findCalleeName(call)
    if (name === undefined || call.type === 'NewExpression') return false
    const [verb, object] = toWords(name)
    if (verb === undefined || !CHANGING_VERBS.has(verb) || (object !== undefined && TOOLS.has(object))) return false
    if (this.#index.findFunction(call.callee)) return false
    const callee = call.callee
    if (callee.type !== 'MemberExpression') {
      // React's setState and timers are no storage, and neither is a promise that ends.
      return callee.type === 'Identifier' && verb !== 'set' && verb !== 'clear' && !endsPromise(callee, this.#index)
    }
    const path = this.#paths.findPath(callee.object)
    if (
      path !== undefined &&
      /^(?:\$|console$|Object$|JSON$|Math$|Promise$|localStorage$|sessionStorage$|URL|Map#|Set#|WeakMap#|Headers#|URLSearchParams#|FormData#|Date#|crypto)/.test(
        path,
      )
    )
      return false
    return !LOCAL_RECEIVER.test(this.#index.sourceCode.getText(callee.object))
  }
}

/** `reject` in `new Promise((resolve, reject) => …)`, whatever it is called there. */
function endsPromise(callee: TSESTree.Identifier, index: FileIndex): boolean {
  const executor = index.findVariable(callee)?.defs[0]?.node as Node | undefined
  if (!isFunction(executor) || executor.parent.type !== 'NewExpression') return false
  return findCalleeName(executor.parent) === 'Promise' && executor.parent.arguments[0] === executor
}

/** The variable that a chain of calls begins with. */
function findRoot(node: Node): TSESTree.Identifier | undefined {
  let current = unwrapAwait(node)
  while (current.type === 'CallExpression' || current.type === 'MemberExpression')
    current = unwrapAwait(current.type === 'CallExpression' ? current.callee : current.object)
  if (current.type !== 'Identifier') return undefined
  return current
}
