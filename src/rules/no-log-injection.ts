import { findLogCalls } from '../analysis/logging.ts'
import { type Node, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Texts that cannot hold a line break when they arrive. */
const ONE_LINE =
  /\b(?:headers?|url|originalUrl|path|pathname|hostname|host|method|ip|cookies?|signedCookies)\b|\.get\(|header\(/i
/** Loggers that write JSON, where a line break is an escaped character. */
const JSON_LOGGERS = ['pino', 'nestjs-pino', 'bunyan']
const STRUCTURED = /^(?:pino\(\)|\$fastify\.req\.log|fastify\(\)\.log|bunyan\.)/

export default defineRule({
  name: 'no-log-injection',
  meta: {
    class: 'log-injection',
    description: 'Disallow values of the request in the text of a log message.',
    messages: {
      taintedMessage:
        '{{source}} (line {{line}}) is put into the text of {{sink}}, so a line break in it forges entries; pass it as a field: `logger.info({ value }, message)`.',
    },
    confidence: { taintedMessage: 'medium' },
    strictOnly: true,
    projectAware: true,
    mentions: /log|console/i,
  },
  create(file, report) {
    if (file.isClient) return
    const logsJson = file.project.hasDependency(...JSON_LOGGERS)
    for (const { call, to } of findLogCalls(file.index, file.analysis.paths)) {
      if ((to === 'logger' && logsJson) || isStructured(call.callee, file)) continue
      for (const argument of call.arguments) {
        if (argument.type === 'SpreadElement' || !isText(argument, file)) continue
        const taint = file.findTaint(argument, 'log')
        if (!taint || taint.kind !== 'remote' || !taint.isSure || ONE_LINE.test(taint.source)) continue
        report({
          node: argument,
          messageId: 'taintedMessage',
          taint,
          data: { source: taint.source, line: taint.line, sink: `\`${file.quote(call.callee)}()\`` },
        })
        break
      }
    }
  },
})

function isStructured(callee: Node, file: RuleFile): boolean {
  const inner = unwrap(callee)
  const path = inner.type === 'MemberExpression' ? file.findPath(inner.object) : undefined
  return path !== undefined && STRUCTURED.test(path)
}

/** A text that is put together; an object or a value of its own is written as a field. */
function isText(argument: Node, file: RuleFile): boolean {
  const node = unwrap(file.analysis.constants.findDefinition(argument) ?? argument)
  return node.type === 'TemplateLiteral' || (node.type === 'BinaryExpression' && node.operator === '+')
}
