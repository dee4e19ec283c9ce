import type { SinkSite } from '../analysis/analysis.ts'
import { type CallNode, type Node, findCalleeName, findPropertyValue, isInside, unwrap } from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineRule } from '../rule.ts'

/** Parts of a mail that say something, rather than greet or confirm. */
const CONTENT =
  /\b(?:\w*[mM]essage|\w*[cC]ontent|\w*[bB]ody|\w*[tT]ext|notes?|comments?|html|details|description|subject)\b/
const SENDS_ONE = /^(?=.)(?:send|deliver|dispatch|queue|enqueue)?_?(?:e?mail|message)?$/i
const PARTS = ['html', 'text', 'subject'] as const

export default defineRule({
  name: 'no-user-controlled-mail',
  meta: {
    class: 'user-controlled-mail',
    description: 'Disallow mails whose recipient and content strangers choose.',
    messages: {
      openRelay:
        '{{to}} (line {{line}}) is the recipient and {{content}} the content of this mail, and nobody asks who sends it; fix the recipient, or let only signed-in users write to it.',
    },
    confidence: { openRelay: 'medium' },
    mentions: /mail|send|email/i,
  },
  create(file, report) {
    for (const [call, sites] of getMails(file)) {
      const recipient = sites.find(({ row }) => row.property?.[0] === 'to')
      if (!recipient || !isOpen(call, file)) continue
      const to = file.findSiteTaint(recipient, 'provenance')
      if (to?.kind !== 'remote' || !to.isSure) continue
      const content = findContent(call, sites, file)
      if (!content) continue
      report({
        node: call,
        messageId: 'openRelay',
        taint: to,
        site: recipient,
        data: { to: to.source, line: to.line, content: content.source },
      })
    }
  },
})

/** The sinks of each call that sends a mail, here or through another module. */
function getMails(file: RuleFile): Map<CallNode, SinkSite[]> {
  const mails = new Map<CallNode, SinkSite[]>()
  for (const site of [...file.getSinks('mail'), ...file.getSinks('html')]) {
    if (!site.row.property) continue
    const list = mails.get(site.call)
    if (list) list.push(site)
    else mails.set(site.call, [site])
  }
  return mails
}

/** Does the mail go out in a route that everybody may call? */
function isOpen(call: Node, file: RuleFile): boolean {
  return file.routes.some(
    (route) => route.handler && isInside(call, route.handler) && route.isMountKnown && !file.isGuarded(route),
  )
}

/** What the client says in the mail: a whole part of it, or a value called message, text or the like. */
function findContent(call: CallNode, sites: readonly SinkSite[], file: RuleFile): Taint | undefined {
  for (const site of sites) {
    const name = site.row.property?.[0]
    if (name !== 'html' && name !== 'subject') continue
    const taint = file.findSiteTaint(site, 'html')
    if (taint?.kind === 'remote' && (!taint.fact.built || CONTENT.test(getExpression(site, name, file)))) return taint
  }
  // `sendMail(to, subject, text)` puts everything into one mail; `sendContactMails(…)` may send two, one to the help desk.
  if (sites.some(({ through }) => through) && SENDS_ONE.test(getOwnName(call, file))) {
    for (const argument of call.arguments) {
      if (argument.type === 'SpreadElement' || !CONTENT.test(strip(file.getText(argument)))) continue
      const taint = file.findTaint(argument, 'html')
      if (taint?.kind === 'remote') return taint
    }
  }
  const options = file.analysis.constants.findObject(call.arguments[0])
  for (const name of PARTS) {
    const value = findPropertyValue(options, name)
    const taint = value && file.findTaint(value, 'html')
    if (value && taint?.kind === 'remote' && (!taint.fact.built || CONTENT.test(getInserted(value, file)))) return taint
  }
  return undefined
}

function getExpression(site: SinkSite, name: string, file: RuleFile): string {
  if (site.through) return file.getText(site.argument)
  const value = findPropertyValue(file.analysis.constants.findObject(site.argument), name)
  return value ? getInserted(value, file) : ''
}

/** The text of what is put into a template or a sum, without its fixed words. */
function getInserted(value: Node, file: RuleFile): string {
  const node = unwrap(file.analysis.constants.findDefinition(value) ?? value)
  if (node.type === 'TemplateLiteral') return node.expressions.map((part) => strip(file.getText(part))).join(' ')
  if (node.type === 'BinaryExpression') return `${getInserted(node.left, file)} ${getInserted(node.right, file)}`
  // The body of the request is where everything comes from, and says nothing.
  return node.type === 'Literal' ? '' : strip(file.getText(node))
}

/** The name under which the function was exported, whatever it is called here. */
function getOwnName(call: CallNode, file: RuleFile): string {
  return /\w+$/.exec(file.findPath(call.callee) ?? findCalleeName(call) ?? '')?.[0] ?? ''
}

function strip(text: string): string {
  return text.replace(/\b(?:req|request|ctx\.request)\.body\b|\bbody\./g, '')
}
