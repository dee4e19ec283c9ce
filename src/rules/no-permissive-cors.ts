import type { TSESLint } from '@typescript-eslint/utils'
import { type CorsSetting, findCorsSettings } from '../analysis/cors.ts'
import {
  type FunctionNode,
  type Node,
  findCalleeName,
  findEnclosingFunction,
  findPropertyName,
  findStringValue,
  getOuterParent,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import { expandValue } from '../analysis/values.ts'
import { hasWords } from '../ast/words.ts'
import { isStateChanging } from '../analysis/routes/routes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-permissive-cors',
  meta: {
    class: 'permissive-cors',
    description: 'Disallow CORS settings that open an interface to every web site.',
    messages: {
      anyOrigin:
        '{{what}} lets every web site call this interface from the browser of its visitors; list the origins of your own front ends.',
      defaultOrigin:
        '`{{call}}` without an `origin` lets every web site call this interface; pass the list of your own front ends as `origin`.',
      fallbackOrigin:
        'Without the setting `{{origin}}` allows every origin; make the list of origins required, or fall back to none.',
      publicRead: 'Every web site may read this answer; keep it so only for public data that changes nothing.',
      listOrigins: 'Allow the origins that `CORS_ORIGIN` lists.',
    },
    confidence: {
      anyOrigin: 'high',
      defaultOrigin: 'high',
      fallbackOrigin: 'medium',
      publicRead: 'low',
      listOrigins: 'high',
    },
    hasSuggestions: true,
    mentions: /cors|Access-Control-Allow-Origin/i,
  },
  create(file, report) {
    // The server of a bundler runs on one's own machine.
    if (
      file.isClient ||
      /(?:vite|vitest|webpack|rspack|rsbuild|astro|nuxt|storybook)[\w.]*\.config/.test(file.filename)
    )
      return
    for (const setting of findCorsSettings(file.analysis)) {
      const { origin, node } = setting
      if (!origin) {
        if (onlyReads(file) || isForReading(node, file)) report({ node, messageId: 'publicRead' })
        else
          report({ node, messageId: 'defaultOrigin', data: { call: file.quote(node) }, ...toSuggestion(setting, file) })
        continue
      }
      const values = expandValue(origin, file.analysis)
      const open = values.filter((value) => isAny(value, file))
      if (open.length === 0 || isChosenElsewhere(node, file)) continue
      // With credentials the origin that asks is sent back: a rule of its own.
      if (setting.hasCredentials && values.some((value) => isTrue(value, file))) continue
      if (open.length < values.length) {
        // An origin that is sent back is the subject of no-cors-reflect-origin.
        const isReflected = file.findTaint(origin, 'redirect')?.kind === 'remote'
        if (!isReflected && (unwrap(origin).type === 'LogicalExpression' || isFallback(origin, file)))
          report({ node, messageId: 'fallbackOrigin', data: { origin: file.quote(origin) } })
        continue
      }
      const isRead =
        setting.form === 'header'
          ? !setting.hasCredentials && (isPublicRead(node, file) || isForBearers(node, file))
          : setting.onlyReads === true && !setting.hasCredentials
      report({
        node,
        messageId: isRead ? 'publicRead' : 'anyOrigin',
        ...(isRead ? {} : { data: { what: `\`${file.quote(node)}\`` } }),
        ...(isRead ? {} : toSuggestion(setting, file)),
      })
    }
  },
})

/** `if (options.origin === '*') set('*')`: whoever made the options decided. */
function isChosenElsewhere(node: Node, file: RuleFile): boolean {
  for (let child: Node = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type !== 'IfStatement' && parent.type !== 'ConditionalExpression') continue
    if (parent.test !== child && comparesWildcard(parent.test, file)) return true
  }
  return false
}

function comparesWildcard(test: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(test, (node) => {
    if (node.type === 'BinaryExpression' && /^===?$/.test(node.operator))
      found ||= [node.left, node.right].some((side) => file.analysis.constants.findConstant(side)?.value === '*')
    return !found
  })
  return found
}

/** `'*'`, `['*']`, and `true`, which sends every origin back. */
function isAny(node: Node, file: RuleFile): boolean {
  const inner = unwrap(node)
  if (inner.type === 'ArrayExpression')
    return inner.elements.some((element) => file.analysis.constants.findConstant(element)?.value === '*')
  return file.analysis.constants.findConstant(inner)?.value === '*' || isTrue(inner, file)
}

function isTrue(node: Node, file: RuleFile): boolean {
  return file.analysis.constants.findConstant(node)?.value === true
}

/** `const origin = process.env.CORS_ORIGIN || '*'` before the use. */
function isFallback(origin: Node, file: RuleFile): boolean {
  const definition = file.analysis.constants.findDefinition(origin)
  return definition?.type === 'LogicalExpression'
}

/** Several routes that all read, and none that changes anything: an interface for everybody. */
function onlyReads(file: RuleFile): boolean {
  return file.routes.length > 2 && file.routes.every((route) => !isStateChanging(route))
}

/** `app.get('/rates', cors(), …)`, or `app.use('/rates', cors())` in front of routes that all read. */
function isForReading(setting: Node, file: RuleFile): boolean {
  const { parent, child } = getOuterParent(setting)
  if (parent?.type !== 'CallExpression' || !parent.arguments.includes(child as never)) return false
  const prefix = findStringValue(parent.arguments[0])
  if (prefix === undefined || prefix === '/' || prefix === '*') return false
  if (findCalleeName(parent) === 'get') return true
  const behind = file.routes.filter(({ path }) => path?.startsWith(prefix) === true)
  return findCalleeName(parent) === 'use' && behind.length > 0 && behind.every((route) => !isStateChanging(route))
}

/** The header of a handler that only reads. */
function isPublicRead(node: Node, file: RuleFile): boolean {
  // Images, fonts and other files of a page are read by every site that shows them.
  if (/(?:image|font|static|asset|media|avatar|thumb|icon|favicon|cdn)[^/]*\.[cm]?[jt]s$/i.test(file.filename))
    return true
  let owner = findEnclosingFunction(node)
  while (owner) {
    const current = owner
    if (file.routes.some((route) => route.handler === current && route.method === 'get')) return true
    if (isBeforeReads(current, file) || isOneAddress(node, current, file)) return true
    owner = findEnclosingFunction(current)
  }
  return false
}

/** `status.use(async (c, next) => { … })` of a router whose routes all read. */
function isBeforeReads(owner: Node, file: RuleFile): boolean {
  const call = owner.parent
  if (call?.type !== 'CallExpression' || findCalleeName(call) !== 'use') return false
  const router = file.getText(unwrap(call.callee)).replace(/\s*\.\s*use$/, '')
  const calls = file.index.nodes('CallExpression').filter((other) => {
    const callee = unwrap(other.callee)
    return callee.type === 'MemberExpression' && file.getText(callee.object) === router
  })
  const names = calls.map((other) => findCalleeName(other) ?? '').filter((name) => name !== 'use')
  return names.length > 0 && names.every((name) => /^(?:get|head)$/.test(name))
}

/** `if (req.url === '/motd') return send(res, motd, { … })`: the answer to one address, which changes nothing. */
function isOneAddress(node: Node, owner: FunctionNode, file: RuleFile): boolean {
  for (
    let child: Node = node, parent = node.parent;
    parent && child !== owner;
    child = parent, parent = parent.parent
  ) {
    if (parent.type !== 'IfStatement' || parent.consequent !== child) continue
    const test = unwrap(parent.test)
    // A second condition asks who is calling.
    if (test.type !== 'BinaryExpression' || !/^===?$/.test(test.operator)) return false
    const isAddress = [test.left, test.right].some((side) => findStringValue(side)?.startsWith('/'))
    const { effects } = file.analysis
    return isAddress && !effects.some(({ call, row }) => row.effect !== 'read' && isInside(call, parent.consequent))
  }
  return false
}

/**
 * Headers that are called public, for callers that prove themselves by a header of their own and not by a cookie: no
 * site can send along what only the script of the front end has.
 */
function isForBearers(node: Node, file: RuleFile): boolean {
  const object = node.parent
  if (object?.type !== 'ObjectExpression' || file.routes.length > 0) return false
  const { parent } = getOuterParent(object)
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false
  if (!hasWords(parent.id.name, ['public', 'open'])) return false
  return object.properties.some(
    (property) =>
      property.type === 'Property' &&
      /^access-control-allow-headers$/i.test(findPropertyName(property) ?? '') &&
      /authorization/i.test(file.analysis.constants.findString(property.value) ?? ''),
  )
}

interface Suggestions {
  suggest?: readonly { messageId: 'listOrigins'; fix: TSESLint.ReportFixFunction }[]
}

function toSuggestion(setting: CorsSetting, file: RuleFile): Suggestions {
  const isDeno = /\bDeno\./.test(file.sourceCode.text)
  const setting_ = isDeno ? "Deno.env.get('CORS_ORIGIN')" : 'process.env.CORS_ORIGIN'
  const list = `${setting_}?.split(',') ?? []`
  const { origin, node } = setting
  if (!origin) {
    if (node.type !== 'CallExpression' || node.arguments.length > 0) return {}
    return {
      suggest: [
        {
          messageId: 'listOrigins',
          fix: (fixer) => {
            const close = file.sourceCode.getLastToken(node)
            return close ? fixer.insertTextBefore(close, `{ origin: ${list} }`) : null
          },
        },
      ],
    }
  }
  if (unwrap(origin).type !== 'Literal' || node === origin) return {}
  const text = setting.form === 'header' ? `${setting_} ?? ''` : list
  return { suggest: [{ messageId: 'listOrigins', fix: (fixer) => fixer.replaceText(origin, text) }] }
}
