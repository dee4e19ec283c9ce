import type { SinkSite } from '../analysis/analysis.ts'
import { HTML_TYPE, getContentTypes } from '../analysis/answer-sinks.ts'
import { AS_TEXT } from '../analysis/facts.ts'
import { expandValue } from '../analysis/values.ts'
import { type CallNode, type Node, findPropertyName, unwrap } from '../ast/nodes.ts'
import { type RuleFile, type Taint, defineTaintRule } from '../rule.ts'

const TAG = /<\/?[a-z!]/i

export default defineTaintRule({
  name: 'no-html-response-concat',
  meta: {
    class: 'reflected-html',
    description: 'Disallow pages and mails of HTML with unescaped values of the request.',
    messages: {
      reflectedHtml:
        '{{source}} (line {{line}}) is put unescaped into the HTML that {{sink}} sends; escape it with `escapeHtml()`, or render a template that escapes.',
      reflectedText:
        '{{source}} (line {{line}}) is sent by {{sink}}, and browsers show the answer as HTML; send JSON, set `text/plain`, or escape it.',
      mailHtml:
        '{{source}} (line {{line}}) is put unescaped into the HTML of a mail by {{sink}}; escape it with `escapeHtml()`, or send it as `text`.',
      otherHtml:
        '{{source}} (line {{line}}) is put into the HTML of {{sink}}, and no escaping is visible here; escape it with `escapeHtml()`.',
    },
    confidence: { reflectedHtml: 'high', reflectedText: 'medium', mailHtml: 'medium', otherHtml: 'low' },
  },
  kinds: ['html'],
  findMoreSinks: (file) => findBodyWrites(file),
  isRelevant(site, file) {
    return !site.row.call.startsWith('document.') && (isMail(site) || isHtmlAnswer(site, file))
  },
  toMessage(taint, site, file) {
    if (file.analysis.environment.isOutsideProduction(site.call)) return undefined
    const isBuilt = taint.fact.built || site.through?.built === true
    if (!taint.isSure || (taint.kind !== 'remote' && taint.kind !== 'model')) return isBuilt ? 'otherHtml' : undefined
    if (isMail(site)) return isBuilt ? 'mailHtml' : undefined
    if (!isBuilt)
      return isBody(taint) || !file.findTaint(site.argument, 'html', [AS_TEXT]) ? undefined : 'reflectedText'
    return site.through ||
      holdsTag(site, file) ||
      getContentTypes(site.argument, (node) => file.getText(node)).some((type) => HTML_TYPE.test(type))
      ? 'reflectedHtml'
      : 'reflectedText'
  },
})

function isMail(site: SinkSite): boolean {
  return site.row.property?.[0] === 'html'
}

/** A body may be an object, which is sent as JSON, and no link makes a browser send one. */
function isBody(taint: Taint): boolean {
  return taint.kind !== 'remote' || /\bbody\b|json\(\)|rawBody/.test(taint.source)
}

/** Does a browser take the answer for a page? By its type, or by what the framework does without one. */
function isHtmlAnswer(site: SinkSite, file: RuleFile): boolean {
  const { call } = site.row
  // A page by its type where it is made, which may be another module.
  if (call === '$hono.c.html' || call === 'Response') return true
  const types = getContentTypes(site.call, (node) => file.getText(node))
  if (types.length > 0) return types.some((type) => HTML_TYPE.test(type))
  // Without a type Express sends texts as HTML; Fastify and `Response` as plain text; what is written raw is guessed at.
  if (call.startsWith('$express.') && call.endsWith('.send')) return true
  if (call.startsWith('$fastify.')) return false
  return holdsTag(site, file)
}

function holdsTag(site: SinkSite, file: RuleFile): boolean {
  return expandValue(site.argument, file.analysis).some((value) => TAG.test(file.getText(value)))
}

/** `ctx.body = …` of Koa. */
function findBodyWrites(file: RuleFile): SinkSite[] {
  return file.index.nodes('AssignmentExpression').flatMap((node) => {
    const left = unwrap(node.left)
    if (left.type !== 'MemberExpression' || findPropertyName(left) !== 'body') return []
    const path = file.findPath(left.object)
    return path === '$koa.ctx' || path === '$koa.ctx.response'
      ? [toSite(node as unknown as CallNode, node.right, '$koa.ctx.body', file.quote(left))]
      : []
  })
}

function toSite(call: CallNode, argument: Node, name: string, label: string): SinkSite {
  return { call, argument, path: [], row: { call: name, arg: 0, kind: 'html', label } }
}
