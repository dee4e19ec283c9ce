import { isMiddleware } from '../analysis/access-checks.ts'
import { findLogCalls, isRedacting } from '../analysis/logging.ts'
import { type SecretUse, findSecrets } from '../analysis/secrets.ts'
import { expandValue } from '../analysis/values.ts'
import { isPasswordName, isVagueSecretName } from '../ast/lexicon.ts'
import { isLoginPath } from '../ast/route-paths.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findFunctionName,
  findPropertyName,
  findPropertyValue,
  findStringValue,
  isCall,
  isFunction,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { findModelCalls } from '../analysis/model-calls.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Functions that answer who somebody is: what their requests carry is a password or a code. */
const SIGN_IN = ['login', 'signin', 'sign in', 'signup', 'sign up', 'register', 'authenticate', 'reset password']

export default defineRule({
  name: 'no-sensitive-logging',
  meta: {
    class: 'sensitive-logging',
    description: 'Disallow passwords, tokens, headers and whole requests in logs, error messages and prompts.',
    messages: {
      secretLogged: 'The value of `{{name}}` goes to the log; log whether it is set, or an identifier instead.',
      vagueSecretLogged: 'The value of `{{name}}` goes to the log; if it opens anything, log an identifier instead.',
      headersLogged:
        '`{{name}}` goes to the log with its `Authorization` and `Cookie` values; log the method, the path and a request id.',
      environmentLogged:
        'The whole environment goes to the log with every key and password in it; log the settings you need by name.',
      credentialsLogged:
        '`{{name}}` goes to the log with the password or code in it; log the fields you need, without the secret ones.',
      everyBodyLogged:
        '`{{name}}` goes to the log for every request, also for those with passwords; log the method, the path and a request id.',
      rowLogged: 'The stored row `{{name}}` goes to the log with the secret in it; log its id.',
      settingsLogged:
        'The settings `{{name}}` go to the log with every key and password in them; log the ones you need by name.',
      bodyLogged: 'The whole body `{{name}}` goes to the log; log the fields you need by name.',
      requestLogged:
        '`{{name}}` goes to the log whole, with headers, cookies and body; log the method, the path and a request id.',
      browserConsole: 'The value of `{{name}}` goes to the console of the browser; leave the line out.',
      secretInError:
        'The value of `{{name}}` becomes part of an error message, which ends in logs and answers; name the setting, not its value.',
      secretInPrompt:
        'The value of `{{name}}` becomes part of a prompt: the provider sees it and the model may repeat it; leave it out.',
    },
    confidence: {
      secretLogged: 'high',
      vagueSecretLogged: 'medium',
      headersLogged: 'high',
      environmentLogged: 'high',
      credentialsLogged: 'high',
      everyBodyLogged: 'medium',
      rowLogged: 'medium',
      settingsLogged: 'medium',
      bodyLogged: 'low',
      requestLogged: 'medium',
      browserConsole: 'low',
      secretInError: 'medium',
      secretInPrompt: 'medium',
    },
  },
  create(file, report) {
    if (file.role !== 'production') return
    const add = (use: SecretUse, argument: Node, messageId: MessageId): void => {
      // The line that lets the secret out, when the value was put together before.
      const node = isInside(use.node, argument) ? use.node : argument
      report({ node, messageId, data: { name: file.quote(use.node) } })
    }
    for (const { call, to } of findLogCalls(file.index, file.analysis.paths)) {
      if ((to === 'console' && isCommandLine(file)) || isRedacting(call, file.analysis)) continue
      const found = call.arguments
        .flatMap((argument) => (isFunction(argument) ? file.index.returnedValues(argument) : [argument]))
        .flatMap((argument) => findSecrets(argument, file.analysis).map((use) => ({ use, argument })))[0]
      if (!found || isShownOnce(found.use, file) || isSerialized(found.use, to)) continue
      add(found.use, found.argument, toMessage(found.use, call, file))
    }
    for (const argument of findErrors(file)) {
      const use = findSecrets(argument, file.analysis).find(({ kind }) => kind === 'named' || kind === 'environment')
      if (use && !isVagueSecretName(use.name)) add(use, argument, 'secretInError')
    }
    for (const prompt of findPrompts(file)) {
      const use = findSecrets(prompt, file.analysis).find(({ kind }) => kind === 'named' || kind === 'environment')
      if (use) add(use, prompt, 'secretInPrompt')
    }
  },
})

type MessageId =
  | 'secretLogged'
  | 'vagueSecretLogged'
  | 'headersLogged'
  | 'environmentLogged'
  | 'credentialsLogged'
  | 'everyBodyLogged'
  | 'rowLogged'
  | 'settingsLogged'
  | 'bodyLogged'
  | 'requestLogged'
  | 'browserConsole'
  | 'secretInError'
  | 'secretInPrompt'

function toMessage(use: SecretUse, call: CallNode, file: RuleFile): MessageId {
  if (file.isClient) return 'browserConsole'
  switch (use.kind) {
    case 'headers':
      return 'headersLogged'
    case 'environment':
      return 'environmentLogged'
    case 'request':
      return 'requestLogged'
    case 'body':
      if (carriesCredentials(call, file)) return 'credentialsLogged'
      return isForEveryRequest(call, file) ? 'everyBodyLogged' : 'bodyLogged'
    case 'row':
      return 'rowLogged'
    case 'settings':
      return 'settingsLogged'
    case 'vague':
      return 'vagueSecretLogged'
    default:
      return 'secretLogged'
  }
}

/** Does the request that is logged carry a password: by the route's path, the function's name, or the fields read from it? */
function carriesCredentials(call: CallNode, file: RuleFile): boolean {
  if (saysSignIn(call, file)) return true
  let owner: FunctionNode | undefined = findEnclosingFunction(call)
  while (owner) {
    const current: FunctionNode = owner
    if (hasWords(findFunctionName(current) ?? '', SIGN_IN) || readsPassword(current, file)) return true
    const route = file.routes.find((candidate) => candidate.handler === current)
    if (route?.path !== undefined && isLoginPath(route.path)) return true
    owner = findEnclosingFunction(current)
  }
  return false
}

/** `logger.debug('owner signup ' + JSON.stringify(req.body))` */
function saysSignIn(call: CallNode, file: RuleFile): boolean {
  let found = false
  for (const argument of call.arguments)
    file.index.walkBelow(argument, (node) => {
      const text = node.type === 'TemplateElement' ? node.value.raw : node.type === 'Literal' ? String(node.value) : ''
      found ||= hasWords(text, ['login', 'log in', 'signin', 'sign in', 'signup', 'sign up', 'password'])
      return !found
    })
  return found
}

/** A hook, an error handler or a middleware of the whole application: every body passes it. */
function isForEveryRequest(call: CallNode, file: RuleFile): boolean {
  const owner = findEnclosingFunction(call)
  if (!owner) return false
  const { parent } = owner
  if (!isCall(parent)) return isMiddleware(owner, file.analysis)
  const name = findCalleeName(parent) ?? ''
  if (/^(?:addHook|setErrorHandler|onError)$/.test(name)) return true
  return name === 'use' && parent.arguments[0] === owner
}

function readsPassword(owner: FunctionNode, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(owner, (node) => {
    if (node.type === 'MemberExpression' || (node.type === 'Property' && node.parent.type === 'ObjectPattern'))
      found ||= isPasswordName(findPropertyName(node) ?? '') && findPropertyName(node) !== 'pass'
    return !found
  })
  return found
}

/** A program for the terminal talks to whoever started it. */
function isCommandLine(file: RuleFile): boolean {
  return (
    file.sourceCode.text.startsWith('#!') ||
    /(?:^|\/)(?:cli|commands?|bin)(?:\/|\.[cm]?[jt]s$)/.test(file.filename) ||
    ['commander', 'yargs', 'inquirer', '@inquirer/prompts', 'prompts', '@clack/prompts', 'oclif', '@oclif/core'].some(
      (name) => file.index.importedModules.has(name),
    )
  )
}

/** A password that the server made up at its first start is printed once, so that somebody can log in. */
function isShownOnce(use: SecretUse, file: RuleFile): boolean {
  if (use.kind !== 'named' || !hasWords(use.name, ['password', 'setup token', 'admin token'])) return false
  return expandValue(use.node, file.analysis).some((value) => value !== use.node && isRandom(value, file))
}

function isRandom(node: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(node, (child) => {
    if (!isCall(child)) return undefined
    const path = file.findPath(child.callee) ?? ''
    found ||= /(?:^|\.)(?:randomBytes|randomUUID|getRandomValues|nanoid|randomInt|generate\w*)$/.test(path)
    return undefined
  })
  return found
}

/** Structured loggers have serializers for a request; a console has none. */
function isSerialized(use: SecretUse, to: 'console' | 'logger'): boolean {
  return use.kind === 'request' && to === 'logger'
}

/** What becomes the text of an error. */
function findErrors(file: RuleFile): Node[] {
  return file.index.nodes('NewExpression').flatMap((node) => {
    const name = findCalleeName(node) ?? ''
    const [argument] = node.arguments
    return /(?:Error|Exception)$/.test(name) && argument && argument.type !== 'SpreadElement' ? [argument] : []
  })
}

/** What is said to a model: sinks of model rows, `content` beside a `role`, a call of a model with a text or with its options. */
function findPrompts(file: RuleFile): readonly Node[] {
  const prompts = new Set<Node>(file.getSinks('prompt').map((site) => site.argument))
  for (const object of file.index.nodes('ObjectExpression')) {
    const role = findStringValue(findPropertyValue(object, 'role'))
    const content = findPropertyValue(object, 'content')
    if (content && role !== undefined && /^(?:system|user|assistant|developer|tool)$/.test(role)) prompts.add(content)
  }
  for (const { request, text } of findModelCalls(file.analysis)) {
    if (text) prompts.add(text)
    for (const key of ['prompt', 'system', 'instructions', 'input', 'contents']) {
      const value = findPropertyValue(request, key)
      if (value) prompts.add(value)
    }
  }
  return [...prompts].filter((node) => !isFunction(unwrap(node)))
}
