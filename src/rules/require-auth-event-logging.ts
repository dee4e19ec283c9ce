import type { TSESTree } from '@typescript-eslint/types'
import { refusesCaller } from '../analysis/failed-checks.ts'
import { findLogCalls } from '../analysis/logging.ts'
import type { Route } from '../analysis/routes/routes.ts'
import {
  type Node,
  findCalleeName,
  findFunctionName,
  findPropertyValue,
  isCall,
  isFunction,
  isInside,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** A login, or what changes rights or money. */
const WATCHED =
  /(?:^|[/_-])(?:log-?in|sign-?in|authenticate|(?:verify|check|validate)-?(?:otp|code|pin|2fa|mfa)|2fa|mfa|roles?|permissions?|promote|grant|payouts?|withdraw(?:al)?s?|transfers?|refunds?|impersonate)(?:$|[/_.:?-])/i
const WATCHED_ACTION =
  /^(?:handle)?(?:log-?in|sign-?in|authenticate|verify(?:Otp|Code|Pin)|(?:set|change|update|assign|grant)\w*(?:Role|Permission)|(?:request|create|send)?(?:Payout|Transfer|Refund|Withdraw)|impersonate)/i
const LOGIN = /log-?in|sign-?in|authenticate|otp|code|pin|2fa|mfa/i
/** What a login answers where it does not use the status for it. */
const NO_LOGIN = /invalid|incorrect|wrong|credential|not found|does ?n.t (?:exist|match)/i
/** A form that was not filled in is no attempt. */
const INCOMPLETE =
  /required|missing|validat|\.(?:error|errors|issues)\b|flatten|format|malformed|too many|invalid (?:input|data|request|role|body|payload|json)|\b4(?:22|29)\b/i
/** Functions of the project that keep a record, by what they are called. */
const RECORDS = [
  'log',
  'audit',
  'track',
  'record',
  'report',
  'capture',
  'alert',
  'notify',
  'emit',
  'event',
  'metric',
  'increment',
]
/** They write every answer with its status. */
const REQUEST_LOGGERS = [
  ...[
    'morgan',
    'pino-http',
    'express-pino-logger',
    'express-winston',
    'express-bunyan-logger',
    'express-requests-logger',
  ],
  ...['nestjs-pino', 'koa-logger', 'koa-pino-logger', 'koa-morgan', 'hono-pino', '@hapi/good', 'hapi-pino'],
]
/** `Fastify({ logger: true })`, `app.use(logger())` of Hono. */
const OWN_REQUEST_LOGGER = /\blogger\s*:\s*(?:true|\{)|hono\/logger|\b(?:requestLogger|accessLog|httpLogger)\b/i

export default defineRule({
  name: 'require-auth-event-logging',
  meta: {
    class: 'unlogged-security-event',
    description: 'Require a record of refused logins and of refused changes of rights or money.',
    messages: {
      unloggedRefusal:
        '`{{route}}` refuses here and nothing records it, so guessing stays unseen; log the refusal with account and address, without the password.',
    },
    confidence: { unloggedRefusal: 'low' },
    strictOnly: true,
    projectAware: true,
  },
  create(file, report) {
    if (file.role !== 'production') return
    if (file.project.hasDependency(...REQUEST_LOGGERS) || OWN_REQUEST_LOGGER.test(file.sourceCode.text)) return
    for (const route of file.routes) {
      const name = getWatched(route)
      if (name === undefined || !route.handler) continue
      const refusals = findRefusals(route.handler, LOGIN.test(name), file)
      const [first] = refusals
      if (first && !refusals.some((refusal) => isRecorded(refusal, file)))
        report({ node: first, messageId: 'unloggedRefusal', data: { route: name } })
    }
  },
})

function getWatched({ path, method, handler }: Route): string | undefined {
  if (method === 'action') {
    const name = handler && findFunctionName(handler)
    return name !== undefined && WATCHED_ACTION.test(name) ? `${name}()` : undefined
  }
  return path !== undefined && method !== 'get' && WATCHED.test(path) ? `${method.toUpperCase()} ${path}` : undefined
}

/** Branches of the handler that send the caller away. */
function findRefusals(handler: Node, isLogin: boolean, file: RuleFile): TSESTree.Statement[] {
  const found: TSESTree.Statement[] = []
  file.index.walkBelow(handler, (node) => {
    if (node.type !== 'IfStatement') return undefined
    for (const branch of [node.consequent, node.alternate])
      if (branch && branch.type !== 'IfStatement' && isRefusal(branch, isLogin, file)) found.push(branch)
    return undefined
  })
  return found
}

function isRefusal(branch: Node, isLogin: boolean, file: RuleFile): boolean {
  if (INCOMPLETE.test(file.getText(branch))) return false
  if (refusesCaller(branch, file.analysis)) return true
  if (!isLogin || !NO_LOGIN.test(file.getText(branch))) return false
  return file.analysis.branches.refuses(branch) || returnsError(branch, file)
}

/** How an action refuses: `return { error: '…' }`. */
function returnsError(branch: Node, file: RuleFile): boolean {
  let isFound = false
  file.index.walkBelow(branch, (node) => {
    if (isFunction(node)) return false
    if (node.type !== 'ReturnStatement' || !node.argument) return undefined
    const value = file.analysis.constants.findObject(node.argument)
    isFound ||= ['error', 'errors', 'message'].some((name) => findPropertyValue(value, name))
    return undefined
  })
  return isFound
}

function isRecorded(branch: Node, file: RuleFile): boolean {
  if (findLogCalls(file.index, file.analysis.paths).some(({ call }) => isInside(call, branch))) return true
  let isFound = false
  file.index.walkBelow(branch, (node) => {
    if (isCall(node) && hasWords(findCalleeName(node) ?? '', RECORDS)) isFound = true
    return isFound ? false : undefined
  })
  return isFound
}
