import { type CorsSetting, findCorsSettings, findOriginFunction, getFirstParameter } from '../analysis/cors.ts'
import {
  type CallNode,
  type FunctionNode,
  type Node,
  findCalleeName,
  findPropertyName,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { expandValue } from '../analysis/values.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Hosts under which anybody gets a name. */
const SHARED =
  /(?:^|\.)(?:vercel\.app|netlify\.app|lovable\.app|lovableproject\.com|github\.io|gitlab\.io|herokuapp\.com|ngrok\.io|ngrok-free\.app|replit\.dev|repl\.co|replit\.app|webcontainer\.io|stackblitz\.io|azurewebsites\.net|pages\.dev|workers\.dev|onrender\.com|web\.app|firebaseapp\.com|railway\.app|fly\.dev|bolt\.new|v0\.dev|run\.app|amplifyapp\.com|surge\.sh|glitch\.me|cloudfront\.net)$/i

export default defineRule({
  name: 'no-cors-reflect-origin',
  meta: {
    class: 'reflected-cors-origin',
    description: 'Disallow CORS settings that send back whatever origin asks, or compare it loosely.',
    messages: {
      everyOrigin:
        'Every origin is allowed together with credentials, so any web site acts as its signed-in visitor; compare the origin with an exact list.',
      acceptsAll:
        'This function accepts every origin; call back with `allowed.includes(origin)` for an exact list of your front ends.',
      reflectedOrigin:
        'The origin of the request (line {{line}}) is sent back as allowed; send it back only when an exact list includes it.',
      looseComparison:
        '`{{test}}` also accepts origins that somebody else can register; compare the whole origin with an exact list.',
      sharedDomain:
        '`{{test}}` accepts every site of a host that gives names to anybody; compare the whole origin with an exact list.',
      emptyListAccepts: 'While `{{list}}` is empty every origin is accepted; refuse when no list is set.',
    },
    confidence: {
      everyOrigin: 'high',
      acceptsAll: 'high',
      reflectedOrigin: 'high',
      looseComparison: 'high',
      sharedDomain: 'high',
      emptyListAccepts: 'medium',
    },
    mentions: /cors|Access-Control-Allow-Origin/i,
  },
  create(file, report) {
    if (file.isClient) return
    const settings = findCorsSettings(file.analysis)
    for (const setting of settings) {
      const { node, origin } = setting
      if (!origin) continue
      if (setting.hasCredentials && file.analysis.constants.findConstant(origin)?.value === true)
        report({ node, messageId: 'everyOrigin' })
      for (const pattern of findPatterns(origin)) reportPattern(pattern, pattern)
      const decider = findOriginFunction(setting, file.analysis)
      if (decider) {
        if (acceptsAll(decider, file)) report({ node, messageId: 'acceptsAll' })
        else reportTests(decider, getFirstParameter(decider)?.name)
      } else reportReflection(setting, origin)
    }

    function reportReflection(setting: CorsSetting, origin: Node): void {
      const taint = file.findTaint(origin, 'redirect')
      if (!taint || taint.kind !== 'remote') return
      const texts = [taint.fact.source.node, origin, ...expandValue(origin, file.analysis)].map((node) =>
        file.getText(node),
      )
      if (!texts.some((text) => /origin/i.test(text))) return
      // `origin.endsWith(…)` is a check to the engine as well: what it proves is asked here.
      const tests = findOriginTests(file, undefined)
      if (tests.length > 0) for (const test of tests) reportTest(test)
      else if (taint.isSure) report({ node: setting.node, messageId: 'reflectedOrigin', data: { line: taint.line } })
    }

    function reportTests(owner: FunctionNode, name: string | undefined): void {
      const tests = findOriginTests(file, owner, name)
      // The scheme alone decides nothing where the host is compared as well.
      for (const test of tests) if (tests.length === 1 || !isSchemeTest(test, file)) reportTest(test)
      for (const list of findEmptyLists(owner, file))
        report({ node: list, messageId: 'emptyListAccepts', data: { list: file.quote(list) } })
    }

    function reportTest(test: CallNode): void {
      const callee = unwrap(test.callee)
      if (callee.type !== 'MemberExpression') return
      const name = findPropertyName(callee) ?? ''
      const argument = test.arguments[0]
      const object = unwrap(callee.object)
      if (object.type === 'Literal' && 'regex' in object) reportPattern(object, test)
      else if (argument?.type === 'Literal' && 'regex' in argument) reportPattern(argument, test)
      else {
        const text = file.analysis.constants.findString(argument)
        if (text === undefined || text === '') return
        const verdict = judgeText(name, text)
        if (verdict) report({ node: test, messageId: verdict, data: { test: file.quote(test) } })
      }
    }

    function reportPattern(pattern: Node, place: Node): void {
      if (pattern.type !== 'Literal' || !('regex' in pattern)) return
      const verdict = judgePattern(pattern.regex.pattern)
      if (verdict) report({ node: place, messageId: verdict, data: { test: file.quote(place) } })
    }
  },
})

type Verdict = 'looseComparison' | 'sharedDomain' | undefined

/** Does the test of a text accept more than one owner's origins? */
function judgeText(method: string, text: string): Verdict {
  if (method === 'endsWith') {
    if (SHARED.test(text)) return 'sharedDomain'
    return /^(?:\.|[a-z]+:\/\/)/.test(text) ? undefined : 'looseComparison'
  }
  if (method === 'startsWith')
    return /^[a-z-]+:\/\/[^/]+[/]$|^(?:chrome|moz|safari)?-?extension:|^https?:\/\/(?:localhost|127\.0\.0\.1):$|^(?:capacitor|ionic|tauri|app|file|vscode-webview):/.test(
      text,
    )
      ? undefined
      : 'looseComparison'
  return method === 'includes' || method === 'indexOf' || method === 'match' ? 'looseComparison' : undefined
}

function judgePattern(source: string): Verdict {
  const plain = source.replace(/\\([./:-])/g, '$1').replace(/\$$/, '')
  const isAnchored = source.startsWith('^') && source.endsWith('$')
  const hosts = /([\w-]+\.[a-z]{2,}(?:\.[a-z]{2,})?)$/.exec(plain)?.[1]
  if (
    hosts !== undefined &&
    SHARED.test(hosts) &&
    /(?:\.\*|\.\+|\[[^\]]+\][+*]|^)\.?[\w-]*\.?[a-z]+$/.test(plain.replace(hosts, hosts)) &&
    !/^\^https?:\/\/[\w-]+\.[\w.-]+$/.test(plain.replaceAll('?', ''))
  )
    return 'sharedDomain'
  if (isAnchored || /^(?:\\\.|:\\?\/\\?\/)[\s\S]*\$$/.test(source)) return undefined
  return 'looseComparison'
}

/** Patterns among the allowed origins: `origin: /example\.com$/`, `origin: [/…/]`. */
function findPatterns(origin: Node): Node[] {
  const inner = unwrap(origin)
  const nodes = inner.type === 'ArrayExpression' ? inner.elements : [inner]
  return nodes.flatMap((node) => (node?.type === 'Literal' && 'regex' in node ? [node] : []))
}

/** Does the function say yes and never no? */
function acceptsAll(owner: FunctionNode, file: RuleFile): boolean {
  const origin = getFirstParameter(owner)
  let accepts = false
  let refuses = false
  const judge = (node: Node): void => {
    const inner = unwrap(node)
    const value = file.analysis.constants.findConstant(inner)
    if (
      value?.value === true ||
      (origin && inner.type === 'Identifier' && inner.name === origin.name) ||
      ORIGIN_OF_REQUEST.test(file.getText(inner))
    )
      accepts = true
    else if (
      inner.type === 'LogicalExpression' &&
      inner.operator !== '&&' &&
      origin &&
      unwrap(inner.left).type === 'Identifier' &&
      (unwrap(inner.left) as { name: string }).name === origin.name
    )
      accepts = true
    else refuses = true
  }
  const callback = owner.params[1]
  const name = callback?.type === 'Identifier' ? callback.name : undefined
  if (name === undefined) for (const value of file.index.returnedValues(owner)) judge(value)
  else
    file.index.walkBelow(owner, (node) => {
      // What a catch clause throws on was no decision.
      if (node.type === 'CatchClause') return false
      if (node.type === 'ThrowStatement') refuses = true
      if (!isCall(node) || unwrap(node.callee).type !== 'Identifier' || findCalleeName(node) !== name) return undefined
      const [error, allowed] = node.arguments
      const isError = error !== undefined && file.analysis.constants.findConstant(error)?.value !== null
      if (isError || !allowed) refuses = true
      else judge(allowed)
      return undefined
    })
  return accepts && !refuses
}

/** `origin.startsWith('https://')` */
function isSchemeTest(call: CallNode, file: RuleFile): boolean {
  return (
    findCalleeName(call) === 'startsWith' &&
    /^[a-z-]+:\/\/$/.test(file.analysis.constants.findString(call.arguments[0]) ?? '')
  )
}

/** `ctx.get('Origin')`, `req.header('origin')`, `req.headers.origin` */
const ORIGIN_OF_REQUEST = /\b(?:get|header)\(\s*['"]origin['"]\s*\)$|\bheaders(?:\.origin|\[['"]origin['"]\])$/i

const TESTS = ['includes', 'endsWith', 'startsWith', 'indexOf', 'match', 'test']

/** Tests of the origin's text: `origin.includes('x')`, `/x/.test(origin)`. */
function findOriginTests(file: RuleFile, owner: FunctionNode | undefined, name = 'origin'): CallNode[] {
  return TESTS.flatMap((method) =>
    file.index.callsNamed(method).filter((call) => {
      if (owner && (call.range[0] < owner.range[0] || call.range[1] > owner.range[1])) return false
      const callee = unwrap(call.callee)
      if (callee.type !== 'MemberExpression') return false
      const subject = unwrap(method === 'test' ? (call.arguments[0] ?? call) : callee.object)
      const isOrigin =
        subject.type === 'Identifier' &&
        (owner ? subject.name === name : /origin$/i.test(subject.name) && !/^allowed/i.test(subject.name))
      return isOrigin && !isNegative(call)
    }),
  )
}

/** `if (origin.includes('..')) refuse` makes the list shorter, not longer. */
function isNegative(call: CallNode): boolean {
  let node: Node = call
  while (node.parent && !isFunction(node.parent)) {
    if (node.parent.type === 'IfStatement' && node.parent.test === node) {
      const { consequent } = node.parent
      const first = consequent.type === 'BlockStatement' ? consequent.body[0] : consequent
      return call.parent.type !== 'UnaryExpression' && first?.type === 'ThrowStatement'
    }
    node = node.parent
  }
  return false
}

/** `allowed.length === 0 || allowed.includes(origin)`. */
function findEmptyLists(owner: FunctionNode, file: RuleFile): Node[] {
  const found: Node[] = []
  file.index.walkBelow(owner, (node) => {
    if (node.type !== 'LogicalExpression' || node.operator !== '||') return undefined
    for (const part of [unwrap(node.left), unwrap(node.right)]) {
      const member =
        part.type === 'BinaryExpression' && part.operator.startsWith('==')
          ? unwrap(part.left)
          : part.type === 'UnaryExpression' && part.operator === '!'
            ? unwrap(part.argument)
            : undefined
      if (member?.type !== 'MemberExpression' || findPropertyName(member) !== 'length') continue
      const list = file.analysis.constants.findDefinition(member.object)
      if (list?.type === 'ArrayExpression' && list.elements.length > 0) continue
      found.push(member.object)
    }
    return undefined
  })
  return found
}
