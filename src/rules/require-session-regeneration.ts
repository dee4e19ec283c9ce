import { type Node, findCalleeName, findEnclosingFunction, findPropertyName, isCall, unwrap } from '../ast/nodes.ts'
import { isLoginPath } from '../ast/route-paths.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** What a login writes into a session. */
const IDENTITY: ReadonlySet<string> = new Set([
  ...['user', 'userId', 'user_id', 'uid', 'account', 'accountId', 'admin', 'adminId', 'isAdmin', 'isAuthenticated'],
  ...['isLoggedIn', 'loggedIn', 'authenticated', 'loggedin', 'username', 'email', 'role', 'customerId', 'memberId'],
  ...['agentId', 'staffId', 'employeeId', 'operatorId', 'sellerId', 'vendorId', 'merchantId', 'studentId', 'teacherId'],
])
const TESTS_A_PASSWORD =
  /(?:compare|compareSync|verify|verifyPassword|checkPassword|comparePassword|matchPassword|validatePassword|authenticate|login|signIn)$/

export default defineRule({
  name: 'require-session-regeneration',
  meta: {
    class: 'session-fixation',
    description: 'Require a new session id at login and an ended session at logout.',
    messages: {
      keptSession:
        '`{{target}}` is set at login while the session keeps the id it had before, so whoever planted that id is logged in as well; call `req.session.regenerate()` first.',
      keptAtLogout:
        '`{{route}}` answers that the caller is logged out and leaves the session alive; call `req.session.destroy()` and clear its cookie.',
    },
    confidence: { keptSession: 'medium', keptAtLogout: 'medium' },
    mentions: /session/,
    projectAware: true,
  },
  create(file, report) {
    // Sessions that live in the cookie itself have no id.
    const inCookie = file.analysis.tables.sessions.flatMap((row) =>
      row.isInCookie ? [row.call.replace(/\..*$/, '')] : [],
    )
    if (file.project.hasDependency(...inCookie) || inCookie.some((name) => file.index.importedModules.has(name))) return
    const reported = new Set<Node>()
    for (const node of file.index.nodes('AssignmentExpression')) {
      const target = unwrap(node.left)
      if (target.type !== 'MemberExpression' || !isSession(target.object, file)) continue
      const owner = findEnclosingFunction(node)
      const handler = owner && findOutermost(owner)
      if (!handler || reported.has(handler) || !IDENTITY.has(findPropertyName(target) ?? '')) continue
      if (isEmpty(node.right, file) || !isLogin(handler, file) || regenerates(handler, file)) continue
      reported.add(handler)
      report({ node, messageId: 'keptSession', data: { target: file.quote(target) } })
    }
    if (
      !/express-session|fastify\/session|koa-generic-session/.test([...file.index.importedModules].join(' ')) &&
      !/\.session\b/.test(file.sourceCode.text)
    )
      return
    for (const { method, path, handler, node, framework } of file.routes) {
      if (
        path === undefined ||
        !handler ||
        framework !== 'express' ||
        !/(?:^|[/_-])(?:log-?out|sign-?out)\/?$/i.test(path)
      )
        continue
      if (!usesServerSession(file) || endsSession(handler, file)) continue
      report({ node, messageId: 'keptAtLogout', data: { route: `${method.toUpperCase()} ${path}` } })
    }
  },
})

function isSession(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  const path = file.findPath(inner)
  if (path !== undefined) return /^\$(?:express\.req|fastify\.req|koa\.ctx)\.session$/.test(path)
  return (
    inner.type === 'MemberExpression' &&
    findPropertyName(inner) === 'session' &&
    /^(?:req|request|ctx)\b/.test(file.getText(inner))
  )
}

function findOutermost(node: Node): Node {
  let current = node
  for (let outer = findEnclosingFunction(node); outer; outer = findEnclosingFunction(outer)) {
    // A function that registers routes is not part of the handler.
    if (outer.params.length < 2) break
    current = outer
  }
  return current
}

/** `req.session.userId = null` ends a login. */
function isEmpty(node: Node, file: RuleFile): boolean {
  const constant = file.analysis.constants.findConstant(node)
  return constant !== undefined && !constant.value
}

/** The handler of a login route, or one that compares a password. */
function isLogin(handler: Node, file: RuleFile): boolean {
  const route = file.routes.find((candidate) => candidate.handler === handler)
  if (route?.path !== undefined && isLoginPath(route.path) && !/register|sign-?up/i.test(route.path)) return true
  let found = false
  file.index.walkBelow(handler, (node) => {
    found ||=
      isCall(node) &&
      TESTS_A_PASSWORD.test(findCalleeName(node) ?? '') &&
      node.arguments.length > 0 &&
      // A token that is carried into the session was proven before; no planted session gains by it.
      !/^(?:jsonwebtoken|jose)\./.test(file.findPath(node.callee) ?? '')
    return !found
  })
  return found
}

function regenerates(handler: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(handler, (node) => {
    found ||=
      isCall(node) &&
      /^(?:regenerate|regenerateSession|renewSession|resetSession|login|logIn|newSession)$/i.test(
        findCalleeName(node) ?? '',
      )
    return !found
  })
  return found
}

function usesServerSession(file: RuleFile): boolean {
  return (
    file.project.hasDependency('express-session') ||
    file.index.importedModules.has('express-session') ||
    file.index.nodes('MemberExpression').some((node) => isSession(node, file))
  )
}

function endsSession(handler: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(handler, (node) => {
    if (isCall(node))
      found ||=
        /^(?:destroy|logout|logOut|signOut|clearCookie|deleteSession|destroySession|regenerate|delete|remove|revoke\w*|invalidate\w*|endSession|clear\w*)$/i.test(
          findCalleeName(node) ?? '',
        )
    else if (node.type === 'AssignmentExpression') found ||= /session/.test(file.getText(node.left))
    else if (node.type === 'UnaryExpression')
      found ||= node.operator === 'delete' && /session/.test(file.getText(node.argument))
    return !found
  })
  return found
}
