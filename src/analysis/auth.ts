import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findStringValue,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { findCallRoleByName, findMiddlewareRoleByName, findStrongRole } from './auth-words.ts'
import type { FileIndex } from './file-index.ts'
import type { ModelTables } from './model-tables.ts'
import type { PathResolver } from './paths.ts'
import type { ForeignFunctions, FunctionSummary } from './summaries.ts'
import type { AuthRow } from './types.ts'

export type AuthRole = Exclude<AuthRow['as'], 'none'>

export interface AuthEvidence {
  readonly node: Node
  readonly as: AuthRole
}

/** Links of a chain like `client.use(…).schema(…).action(…)`. */
const MAX_LINKS = 12

/** Helpers of this file followed from a handler; authentication hides one or two calls deep. */
const MAX_HELPER_DEPTH = 3

const IDENTITY_PROPERTIES: ReadonlySet<string> = new Set([
  'user',
  'userId',
  'auth',
  'session',
  'currentUser',
  'account',
  'isAuthenticated',
  'admin',
  'principal',
  'jwt',
  'member',
  'actor',
  'claims',
  'tenant',
  'token',
])

/** Recognises who checks the caller, in middleware chains and inside handlers. */
export class Auth {
  readonly #index: FileIndex
  readonly #tables: ModelTables
  readonly #paths: PathResolver
  readonly #memo = new Map<FunctionNode, readonly AuthEvidence[]>()
  /** What functions of other modules do about the caller. */
  foreign: ForeignFunctions | undefined

  constructor(index: FileIndex, tables: ModelTables, paths: PathResolver) {
    this.#index = index
    this.#tables = tables
    this.#paths = paths
  }

  /** What an expression in a middleware chain does for the routes behind it. */
  findMiddlewareRole(node: Node): AuthRole | undefined {
    const inner = unwrapAwait(node)
    if (inner.type === 'ArrayExpression') {
      for (const element of inner.elements) {
        const role = element ? this.findMiddlewareRole(element) : undefined
        if (role) return role
      }
      return undefined
    }
    const target = this.#index.findFunction(inner)
    if (target) return findRefusal(this.getEvidenceInside(target))
    const made = inner.type === 'Identifier' ? this.#findMaker(inner) : undefined
    if (made) {
      const role = this.findMiddlewareRole(made)
      if (role) return role
    }
    const wrapper = isCall(inner) ? this.#findWrapperRole(inner) : undefined
    if (wrapper) return wrapper
    const path = this.#paths.findPath(isCall(inner) ? inner.callee : inner)
    const row = path === undefined ? undefined : this.#tables.auth.find(path)[0]
    if (row) return row.as === 'none' ? undefined : row.as
    const foreign = this.#findForeign(isCall(inner) ? inner.callee : inner, path)
    // Its body was read, so that any word in its name is not enough any more.
    if (foreign) return foreign.role ?? findStrongRole(getLastName(inner))
    if (isCall(inner)) {
      const factory = this.#index.findFunction(inner.callee)
      if (factory) {
        const evidence = this.#getFactoryEvidence(factory)
        return findRefusal(evidence)
      }
      const byName = this.#findRoleByName(findCalleeName(inner) ?? '', path)
      if (byName) return byName
      for (const argument of inner.arguments) {
        const role = isFunction(unwrap(argument)) ? undefined : this.findMiddlewareRole(argument)
        if (role) return role
      }
      // authActionClient.schema(s).action(f): a word anywhere in the chain
      if (unwrap(inner.callee).type !== 'MemberExpression') return undefined
      const [, ...members] = path?.split('.') ?? []
      return findStrongRole(path === undefined ? this.#rootName(inner) : members.join('_'))
    }
    if (inner.type === 'Identifier') return this.#findRoleByName(inner.name, path)
    if (inner.type === 'MemberExpression')
      return (
        this.#findRoleByName(findPropertyName(inner) ?? '', path) ??
        (path === undefined ? this.#findRoleByName(this.#rootName(inner), undefined) : undefined)
      )
    return undefined
  }

  /**
   * `secured('staff')(handler)`, `const member = makeWrapper(deps); member(handler)` and
   * `client.use(guard).schema(s).action(handler)`: what made the wrapper says what it does.
   */
  #findWrapperRole(call: CallNode): AuthRole | undefined {
    const callee = unwrap(call.callee)
    if (isCall(callee)) return this.findMiddlewareRole(callee)
    if (callee.type === 'Identifier') {
      const made = this.#findMaker(callee)
      return made && this.#isOwnFunction(made.callee) ? this.findMiddlewareRole(made) : undefined
    }
    if (callee.type !== 'MemberExpression' || !isCall(unwrap(callee.object))) return undefined
    let current: Node = unwrap(callee.object)
    for (let link = 0; link < MAX_LINKS; link++) {
      if (isCall(current)) {
        for (const argument of current.arguments) {
          const guard = findCalleeName(current) === 'use' ? this.#index.findFunction(argument) : undefined
          const role = guard && findRefusal(this.getEvidenceInside(guard))
          if (role) return role
        }
        current = unwrap(current.callee)
      } else if (current.type === 'MemberExpression') {
        // wrappers.memberClient of a namespace
        const member = this.#paths.findImportedPath(current)
        const role = member === undefined ? undefined : this.foreign?.findFunction(member)?.role
        if (role) return role
        current = unwrap(current.object)
      } else break
    }
    if (current.type !== 'Identifier') return undefined
    const own = this.#findMaker(current)
    const imported = own ? undefined : this.#paths.findImportedPath(current)
    if (imported !== undefined) return this.foreign?.findFunction(imported)?.role
    return own && own !== call && unwrap(own.callee).type === 'MemberExpression' ? this.#findChainRole(own) : undefined
  }

  /** The guard of `base.use(guard)`, which a constant holds. */
  #findChainRole(made: CallNode): AuthRole | undefined {
    for (const argument of made.arguments) {
      const guard = this.#index.findFunction(argument)
      const role = guard && findRefusal(this.getEvidenceInside(guard))
      if (role) return role
    }
    return undefined
  }

  #isOwnFunction(callee: Node): boolean {
    if (this.#index.findFunction(callee)) return true
    const path = this.#paths.findImportedPath(callee)
    return path !== undefined && this.foreign?.findFunction(path) !== undefined
  }

  /**
   * The function of another module that a callee names. What that module makes with a library, as in
   * `export const onlyStaff = createMiddleware(async (c, next) => …)`, has the library's path, and is its function still.
   */
  #findForeign(callee: Node, path: string | undefined): FunctionSummary | undefined {
    if (!this.foreign) return undefined
    const direct = path === undefined ? undefined : this.foreign.findFunction(path)
    if (direct) return direct
    const imported = this.#paths.findImportedPath(callee)
    return imported === undefined || imported === path ? undefined : this.foreign.findFunction(imported)
  }

  /** The call that made the value of a variable: `const onlyStaff = requireRole('staff')`. */
  #findMaker(node: TSESTree.Identifier): CallNode | undefined {
    const definition = this.#index.findVariable(node)?.defs[0]?.node as Node | undefined
    if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'Identifier' || !definition.init)
      return undefined
    const init = unwrapAwait(definition.init)
    return isCall(init) && findCalleeName(init) !== 'require' ? init : undefined
  }

  /** `router` of `router.use(f).get(p)`. */
  #rootName(node: Node): string {
    let current = node
    for (;;) {
      if (current.type === 'MemberExpression') current = unwrap(current.object)
      else if (current.type === 'CallExpression') current = unwrap(current.callee)
      else break
    }
    return current.type === 'Identifier' ? current.name : ''
  }

  /** A function that returns a middleware: `requireRole('admin')`. */
  #getFactoryEvidence(factory: FunctionNode): readonly AuthEvidence[] {
    const evidence = [...this.getEvidenceInside(factory)]
    for (const returned of this.#index.returnedValues(factory)) {
      const inner = unwrap(returned)
      if (isFunction(inner)) evidence.push(...this.getEvidenceInside(inner))
    }
    return evidence
  }

  #findRoleByName(name: string, path: string | undefined): AuthRole | undefined {
    const role = findMiddlewareRoleByName(name)
    if (role) return role
    // import auth from './middleware/auth'
    const module = path?.replaceAll('\u2024', '.')
    const isGuardModule =
      module !== undefined &&
      /(?:^|\/)(?:middlewares?|guards?|auth)\/[^/]*(?:auth|guard|protect|session|role|admin)/i.test(module)
    return isGuardModule ? 'guard' : undefined
  }

  /** Every place of a function's body, helpers of this file included, that looks at who the caller is. */
  getEvidenceInside(owner: FunctionNode, depth = 0): readonly AuthEvidence[] {
    const known = this.#memo.get(owner)
    if (known) return known
    this.#memo.set(owner, [])
    const evidence: AuthEvidence[] = []
    this.#index.walkBelow(owner.body ?? owner, (node) => {
      const as = this.#findEvidenceAt(node, depth)
      if (as) evidence.push({ node, as })
      return undefined
    })
    this.#memo.set(owner, evidence)
    return evidence
  }

  #findEvidenceAt(node: Node, depth: number): AuthRole | undefined {
    if (isCall(node)) return this.#findCallRole(node, depth)
    if (node.type === 'MemberExpression') return this.#isIdentityRead(node) ? 'identity' : undefined
    if (node.type === 'BinaryExpression') return this.#isSecretComparison(node) ? 'guard' : undefined
    if (node.type === 'AssignmentExpression') return isRefusalStatus(node) ? 'guard' : undefined
    return undefined
  }

  #findCallRole(node: CallNode, depth: number): AuthRole | undefined {
    const path = this.#paths.findPath(node.callee)
    if (path !== undefined) {
      const row = this.#tables.auth.find(path)[0]
      if (row) return row.as === 'none' ? undefined : row.as
    }
    const foreign = this.#findForeign(node.callee, path)?.evidence
    if (foreign?.[0]) return findStrongest(foreign)
    const target = this.#index.findFunction(node.callee)
    if (target) {
      if (depth >= MAX_HELPER_DEPTH) return undefined
      return findStrongest(this.getEvidenceInside(target, depth + 1).map(({ as }) => as))
    }
    if (isRefusal(node)) return 'guard'
    const name = findCalleeName(node) ?? ''
    // req.get('authorization') and c.get('user') read; what decides comes after.
    if (name === 'get' || name === 'header') {
      const key = findStringValue(node.arguments[0])
      // (await cookies()).get('session') in what runs for one request.
      if (key !== undefined && SESSION_COOKIE.test(key) && path?.startsWith('next/headers.cookies()') === true)
        return 'identity'
      return key !== undefined && IDENTITY_PROPERTIES.has(key) ? 'identity' : undefined
    }
    const isUnknown = path === undefined || path.startsWith('$') || !isPlatform(path)
    return isUnknown
      ? findCallRoleByName(
          name,
          node.arguments.every((argument) => this.#isAboutCaller(argument)),
        )
      : undefined
  }

  /** The request, its headers or cookies, or a token taken from them. */
  #isAboutCaller(argument: Node): boolean {
    const inner = unwrapAwait(argument)
    const path = this.#paths.findPath(inner)
    if (path !== undefined && /^\$[\w.]+?(?:req|request|ctx|c|event|headers|cookies)(?:\b|$)/.test(path))
      return !/\.(?:body|query|params|json)/.test(path)
    if (inner.type === 'ObjectExpression') return true
    return (
      inner.type === 'Identifier' &&
      /^(?:req|request|ctx|context|event|c|headers|cookies|token|jwt|accessToken|idToken|session|res|authHeader|bearer)$/i.test(
        inner.name,
      )
    )
  }

  /** `req.user`, `ctx.state.user`, `event.locals.session`, `request.auth`: what an earlier guard has left there. */
  #isIdentityRead(node: TSESTree.MemberExpression): boolean {
    const name = findPropertyName(node)
    if (name === undefined || !IDENTITY_PROPERTIES.has(name)) return false
    if (isWrittenOrManaged(node)) return false
    const object = this.#paths.findPath(node.object)
    return (
      object !== undefined &&
      /^\$(?:express\.req|fastify\.req|koa\.ctx(?:\.state)?|hono\.c|web\.request|nest\.req|svelte\.event\.locals|trpc\.ctx|graphql\.context|socket\.socket(?:\.data)?)$/.test(
        object,
      )
    )
  }

  #isEnvironment(node: Node): boolean {
    return this.#paths.findPath(node)?.startsWith('process.env.') === true
  }

  /** `header !== process.env.API_KEY`, `authorization !== \`Bearer ${secret}\``. */
  #isSecretComparison(node: TSESTree.BinaryExpression): boolean {
    if (!/^[!=]==?$/.test(node.operator)) return false
    const isSecret = (side: Node): boolean => {
      const inner = unwrap(side)
      if (inner.type === 'TemplateLiteral') return inner.expressions.some((expression) => isSecret(expression))
      if (inner.type === 'BinaryExpression') return isSecret(inner.left) || isSecret(inner.right)
      const name =
        inner.type === 'Identifier'
          ? inner.name
          : inner.type === 'MemberExpression'
            ? (findPropertyName(inner) ?? '')
            : ''
      return (
        (hasWords(name, ['secret', 'key', 'token', 'password', 'pin', 'cron']) || this.#isEnvironment(inner)) &&
        findStringValue(inner) === undefined
      )
    }
    const fromRequest = (side: Node): boolean => {
      const path = this.#paths.findPath(side)
      if (path !== undefined && path.startsWith('$')) return true
      const inner = unwrap(side)
      const definition = inner.type === 'Identifier' ? this.#findMaker(inner) : undefined
      if (definition && /['"]authorization['"]|\bheaders\b/i.test(this.#index.sourceCode.getText(definition)))
        return true
      return (
        inner.type === 'Identifier' &&
        hasWords(inner.name, ['header', 'authorization', 'auth', 'provided', 'token', 'key', 'secret'])
      )
    }
    const [left, right] = [node.left as Node, node.right]
    return (isSecret(left) && fromRequest(right)) || (isSecret(right) && fromRequest(left))
  }
}

/** A cookie that stands for a session. */
const SESSION_COOKIE = /sess|\bsid\b|token|auth|jwt|login|[_-]sid$/i

const STRENGTH: readonly AuthRole[] = ['guard', 'signature', 'identity', 'limit']

/** The role that says most of who the caller is: `.limit(1)` of a query in a function that reads the session is nothing beside it. */
function findStrongest(roles: readonly AuthRole[]): AuthRole | undefined {
  return STRENGTH.find((role) => roles.includes(role)) ?? roles[0]
}

/** What a middleware does for the routes behind it: one that only reads what an earlier one left there does nothing. */
function findRefusal(evidence: readonly AuthEvidence[]): AuthRole | undefined {
  const strong = evidence.find(({ as }) => as !== 'identity') ?? evidence.find(({ node }) => isCall(node))
  return strong?.as
}

const SESSION_METHODS: ReadonlySet<string> = new Set([
  'save',
  'destroy',
  'regenerate',
  'touch',
  'reload',
  'cookie',
  'flash',
  'id',
])

/** `req.session.userId = user.id` and `req.session.save()` make a session; they ask nothing of it. */
function isWrittenOrManaged(node: TSESTree.MemberExpression): boolean {
  let current: TSESTree.MemberExpression = node
  for (;;) {
    const { parent } = current
    if (parent.type === 'AssignmentExpression' && parent.left === current) return true
    if (parent.type !== 'MemberExpression' || parent.object !== current) return false
    if (SESSION_METHODS.has(findPropertyName(parent) ?? '')) return true
    current = parent
  }
}

/** `res.status(401)`, `c.json(body, 403)`, `{ status: 401 }`, `new UnauthorizedException()`, `HttpStatus.FORBIDDEN`. */
function isRefusal(node: CallNode): boolean {
  const name = findCalleeName(node) ?? ''
  if (/^(?:Unauthorized|Forbidden|NotAuthenticated|NotAuthorized|AccessDenied|PermissionDenied)\w*$/.test(name))
    return true
  if (/^(?:unauthorized|forbidden|notAuthorized|unauthenticated|accessDenied)$/i.test(name)) return true
  return node.arguments.some((argument) => {
    const inner = unwrap(argument)
    if (inner.type !== 'ObjectExpression') return isRefusalCode(inner)
    return inner.properties.some(
      (property) =>
        property.type === 'Property' &&
        /^(?:status(?:Code)?|code)$/.test(findPropertyName(property) ?? '') &&
        isRefusalCode(unwrap(property.value)),
    )
  })
}

function isRefusalCode(node: Node): boolean {
  if (node.type === 'Literal') return node.value === 401 || node.value === 403 || isRefusalText(node.value)
  return node.type === 'MemberExpression' && /^(?:UNAUTHORIZED|FORBIDDEN)$/i.test(findPropertyName(node) ?? '')
}

/** tRPC and GraphQL name the refusal: `new TRPCError({ code: 'UNAUTHORIZED' })`. */
function isRefusalText(value: unknown): boolean {
  return typeof value === 'string' && /^(?:UNAUTHORIZED|FORBIDDEN|UNAUTHENTICATED)$/.test(value)
}

/** `res.statusCode = 401`, `ctx.status = 403`. */
function isRefusalStatus(node: TSESTree.AssignmentExpression): boolean {
  return (
    node.left.type === 'MemberExpression' &&
    /^status(?:Code)?$/.test(findPropertyName(node.left) ?? '') &&
    isRefusalCode(unwrap(node.right))
  )
}

function getLastName(node: Node): string {
  const inner = isCall(node) ? unwrap(node.callee) : node
  if (inner.type === 'Identifier') return inner.name
  return inner.type === 'MemberExpression' ? (findPropertyName(inner) ?? '') : ''
}

/** Calls of the platform are no guards, whatever their names contain. */
function isPlatform(path: string): boolean {
  return (
    /^(?:console|JSON|Object|Array|String|Number|Promise|Math|process|Date|localStorage|sessionStorage|Buffer|crypto|fs|path|url)\b/.test(
      path,
    ) || toWords(path).length === 0
  )
}
