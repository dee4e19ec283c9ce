import { isStateChanging } from '../analysis/routes/routes.ts'
import { type Node, isInside } from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

/** Middleware that checks what comes in. */
const VALIDATES = /valid|schema|zod|joi|yup|celebrate|check\w*\(|parseBody|ajv/i
/** The bytes and the name of an upload have no form that a schema checks. */
const UPLOAD = /\.files?\b/
const WORK: ReadonlySet<string> = new Set(['write', 'delete', 'pay', 'mail', 'model'])

export default defineRule({
  name: 'require-input-validation',
  meta: {
    class: 'missing-input-validation',
    description: 'Require handlers to check the form of what the client sends.',
    messages: {
      unvalidatedInput:
        '{{source}} (line {{line}}) reaches {{sink}} in whatever form the client sends it; parse it with a schema first, for example `schema.parse(req.body)`.',
    },
    confidence: { unvalidatedInput: 'low' },
    strictOnly: true,
  },
  create(file, report) {
    for (const route of file.routes) {
      const { handler } = route
      if (!handler || !isStateChanging(route)) continue
      const before = [...route.middlewares.map((node) => file.getText(node)), getHead(route.node, handler, file)]
      if (before.some((text) => VALIDATES.test(text))) continue
      const effect = file.analysis.effects.find(
        ({ call, row }) => WORK.has(row.effect) && isInside(call, handler) && findInput(call.arguments, file),
      )
      const taint = effect && findInput(effect.call.arguments, file)
      if (!effect || !taint) continue
      report({
        node: effect.call,
        messageId: 'unvalidatedInput',
        taint,
        data: { source: taint.source, line: taint.line, sink: `\`${file.quote(effect.call.callee)}()\`` },
      })
    }
  },
})

/** The registration up to the handler: its path, its options. */
function getHead(node: Node, handler: Node, file: RuleFile): string {
  return isInside(handler, node) ? file.sourceCode.text.slice(node.range[0], handler.range[0]) : ''
}

/** A value of a body whose form nothing has proved: neither a text nor a number, nor parsed. */
function findInput(arguments_: readonly Node[], file: RuleFile): Taint | undefined {
  for (const argument of arguments_) {
    const taint = file.findTaint(argument, 'nosql')
    if (taint?.kind === 'remote' && taint.isSure && !UPLOAD.test(taint.source)) return taint
  }
  return undefined
}
