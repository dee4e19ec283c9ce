import { type CallNode, type Node, findPropertyName, isCall, unwrap } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import type { FileIndex } from './file-index.ts'
import type { PathResolver } from './paths.ts'

/** A call that writes its arguments to a log. */
export interface LogCall {
  readonly call: CallNode
  /** `console` ends on the screen of whoever started the program, a logger in files and services. */
  readonly to: 'console' | 'logger'
}

const CONSOLE_METHODS: readonly string[] = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group']
const LOGGER_METHODS: readonly string[] = [
  ...['log', 'info', 'warn', 'warning', 'error', 'debug', 'trace', 'verbose', 'fatal', 'silly', 'http', 'notice'],
  ...['critical', 'success'],
]
/** Loggers of packages, by the path of the receiver. */
const LOGGERS =
  /^(?:pino\(\)|pino\(\)\.child\(\)|winston|winston\.createLogger\(\)|bunyan\.createLogger\(\)|log4js\.getLogger\(\)|loglevel|consola|signale|tslog\.Logger#|@nestjs\/common\.Logger#?|electron-log|electron-log\/main|roarr\.Roarr|\$express\.req\.log|\$fastify\.req\.log|fastify\(\)\.log|\$koa\.ctx\.log|fancy-log|npmlog|firebase-functions\.logger|firebase-functions\/logger|@google-cloud\/logging\.\S+)$/
/** A logger that another file makes is known by the name of its variable, and by the method that is called on it. */
const LOGGER_NAME = /^(?:_?log|_?logger|[a-z]\w*Logger|LOG|LOGGER|Logger)$/

/** A function of a module of the project that is called after what it does. */
const LOG_MODULE = /^[./@~#$\u2024][^]*(?:^|[/\u2024])(?:log|logs|logger|logging)(?:\u2024[cm]?[jt]s)?\.\w+$/

/** The calls of this file that log, in source order. */
export function findLogCalls(index: FileIndex, paths: PathResolver): readonly LogCall[] {
  const found: LogCall[] = []
  for (const name of new Set([...CONSOLE_METHODS, ...LOGGER_METHODS])) {
    for (const call of index.callsNamed(name)) {
      const callee = unwrap(call.callee)
      if (call.type !== 'CallExpression') continue
      // const { log } = console
      const path = paths.findPath(callee)
      if (path?.startsWith('console.')) found.push({ call, to: 'console' })
      else if (callee.type === 'MemberExpression' && isLogger(callee.object, paths)) found.push({ call, to: 'logger' })
      // import { info } from './lib/log.js'
      else if (callee.type === 'Identifier' && LOG_MODULE.test(paths.findImportedPath(callee) ?? ''))
        found.push({ call, to: 'logger' })
    }
  }
  // const debug = createDebug('app'); debug(…)
  for (const name of index.calleeNames) {
    if (!LOGGER_METHODS.includes(name))
      for (const call of index.callsNamed(name)) {
        const callee = unwrap(call.callee)
        const path = callee.type === 'Identifier' ? (paths.findImportedPath(callee) ?? '') : undefined
        if (path === undefined) break
        // import { info as note } from './lib/log.js'
        if (LOG_MODULE.test(path) && LOGGER_METHODS.includes(path.slice(path.lastIndexOf('.') + 1)))
          found.push({ call, to: 'logger' })
      }
    if (!/^(?:debug|log|trace|d)$/i.test(name)) continue
    for (const call of index.callsNamed(name)) {
      if (unwrap(call.callee).type === 'Identifier' && paths.findPath(call.callee) === 'debug()')
        found.push({ call, to: 'logger' })
    }
  }
  // morgan.token('auth', (req) => req.headers.authorization)
  for (const call of index.callsNamed('token'))
    if (paths.findPath(call.callee) === 'morgan.token') found.push({ call, to: 'logger' })
  return found.sort((a, b) => a.call.range[0] - b.call.range[0])
}

function isLogger(receiver: Node, paths: PathResolver): boolean {
  const path = paths.findPath(receiver)
  if (path !== undefined && LOGGERS.test(path)) return true
  const inner = unwrap(receiver)
  const name =
    inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? findPropertyName(inner) : undefined
  // import { logger as l } from './logger'
  const imported = path?.slice(path.lastIndexOf('.') + 1)
  if (![name, imported].some((candidate) => candidate !== undefined && LOGGER_NAME.test(candidate))) return false
  // A package that is no logger resolves to itself; what this project makes does not.
  return path === undefined || path === name || /^[./@~$\u2024]/.test(path)
}

/** A logger that hides what must not be shown: `pino({ redact: … })`, a format that masks, here or in another module. */
export function isRedacting(call: CallNode, analysis: Analysis): boolean {
  const callee = unwrap(call.callee)
  const logger = callee.type === 'MemberExpression' ? unwrap(callee.object) : callee
  if (logger.type !== 'Identifier') return false
  const definition =
    analysis.paths.findImportedPath(logger) === undefined ? analysis.constants.findDefinition(logger) : undefined
  if (definition) return isCall(definition) && HIDES.test(analysis.index.sourceCode.getText(definition))
  const path = analysis.paths.findImportedPath(logger) ?? ''
  const text = analysis.findModuleText(logger) ?? ''
  const name = path.includes('.') ? path.slice(path.lastIndexOf('.') + 1) : logger.name
  const [made = ''] = new RegExp(`\\b${name.replace(/\W/g, '')}\\s*[=:(][^]{0,400}`).exec(text) ?? []
  return HIDES.test(made.split(/\n(?:export|const|module)\b/)[0] ?? '')
}

const HIDES = /redact|serializers|mask|scrub|censor|sanitiz|hide|withoutSecrets/i
