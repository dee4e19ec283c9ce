import { type Answer, findAnswers } from '../analysis/answers.ts'
import type { Route } from '../analysis/routes/routes.ts'
import {
  type FunctionNode,
  type Node,
  findFunctionName,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
} from '../ast/nodes.ts'
import { expandValue } from '../analysis/values.ts'
import { isLoginPath } from '../ast/route-paths.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const ACCOUNT = String.raw`(?:users?|accounts?|e-?mail(?: address)?|usernames?|members?|customers?|phone(?: number)?)`
/** Says that there is no such account. */
const UNKNOWN = new RegExp(
  String.raw`\b(?:no|unknown) (?:such )?${ACCOUNT}\b|\b${ACCOUNT}\b.{0,24}\b(?:(?:was |could )?not (?:be )?(?:found|registered|recogni[sz]ed|exist\w*)|(?:does|do|did) ?n[o'’]?t exist|(?:is|was) ?n[o'’]?t (?:registered|found)|unknown)|could ?n[o'’]?t find (?:a |an |your |the )*${ACCOUNT}\b`,
  'i',
)
/** Says that the account is there and only its password is wrong. */
const WRONG_PASSWORD =
  /\b(?:wrong|incorrect|bad) (?:password|passcode)\b|\binvalid password\b(?! (?:format|length|reset))|\bpassword (?:is |was )?(?:wrong|incorrect|invalid|does ?n[o'’]?t match|mismatch)\b(?!.{0,12}confirm)/i
/** Says that somebody registered before. */
const TAKEN = new RegExp(
  String.raw`\b${ACCOUNT}\b.{0,24}\b(?:already|taken|in use|exists|registered)\b(?!.{0,12}\bnot\b)|\balready (?:registered|exists|taken|in use)\b`,
  'i',
)
/** One text for both cases. */
const BOTH =
  /\b(?:e-?mail|user ?name|user|account|login)\b ?(?:address )?(?:or|and|\/) (?:the )?password|\bpassword (?:or|and) |credential|\bif (?:an? |the |this |that |your )*(?:account|e-?mail|user)/i
const SIGN_UP = /sign-?up|register|registration|create-?account/i
const RESET = /forgot|reset|recover|resend|request|send|otp|magic/i
const ACTION =
  /^(?:handle)?(?:log-?in|sign-?in|sign-?up|register|authenticate|forgot|(?:request|send)?(?:password)?reset)/i

export default defineRule({
  name: 'no-user-enumeration',
  meta: {
    class: 'user-enumeration',
    description: 'Disallow answers of logins that tell whether an account exists.',
    messages: {
      unknownAccount:
        '"{{text}}" tells everybody who tries `{{route}}` that this account does not exist; answer like for a wrong password, or that a mail was sent if there is an account.',
      wrongPassword:
        '"{{text}}" tells everybody who tries `{{route}}` that the account exists; answer the same for an unknown account: `Invalid email or password`.',
      takenAddress:
        '"{{text}}" tells everybody who tries `{{route}}` that this address has an account; accept the request and let the mail say it.',
    },
    confidence: { unknownAccount: 'medium', wrongPassword: 'medium', takenAddress: 'low' },
    strictOnly: true,
    mentions: /password|account|user|e-?mail/i,
  },
  create(file, report) {
    if (file.role !== 'production') return
    let answers: readonly Answer[] | undefined
    for (const route of file.routes) {
      const path = getEntrance(route)
      if (path === undefined || !route.handler || isAfterLogin(route)) continue
      answers ??= findAnswers(file.analysis)
      const places = [route.handler, ...findHelpers(route.handler, file)]
      for (const answer of answers) {
        if (!places.some((place) => isInside(answer.node, place)) || (answer.status ?? 400) >= 500) continue
        const said = findTexts(answer.value, file)
          .filter(({ node }) => places.some((place) => isInside(node, place)) || isConstant(node))
          .map(({ text }) => ({ text, messageId: readMessage(text, path) }))
          .find(({ messageId }) => messageId !== undefined)
        if (!said?.messageId) continue
        report({ node: answer.node, messageId: said.messageId, data: { text: said.text, route: path } })
        break
      }
    }
  },
})

/** What somebody without an account calls, as a message names it; undefined for any other route. */
function getEntrance({ path, method, handler }: Route): string | undefined {
  if (method === 'action') {
    const name = handler && findFunctionName(handler)
    return name !== undefined && ACTION.test(name) ? `${name}()` : undefined
  }
  return path !== undefined && method !== 'get' && isLoginPath(path) ? `${method.toUpperCase()} ${path}` : undefined
}

/** Does something before the handler ask who the caller is? The handler itself does, that is its work. */
function isAfterLogin({ guardsBefore }: Route): boolean {
  return guardsBefore.some(({ as }) => as === 'identity' || as === 'guard')
}

function readMessage(text: string, path: string): 'unknownAccount' | 'wrongPassword' | 'takenAddress' | undefined {
  if (BOTH.test(text)) return undefined
  if (SIGN_UP.test(path)) return TAKEN.test(text) ? 'takenAddress' : undefined
  if (UNKNOWN.test(text)) return 'unknownAccount'
  return !RESET.test(path) && WRONG_PASSWORD.test(text) ? 'wrongPassword' : undefined
}

/** Functions of this file that the handler calls, which may throw the answer. */
function findHelpers(handler: FunctionNode, file: RuleFile): FunctionNode[] {
  const found: FunctionNode[] = []
  file.index.walkBelow(handler, (node) => {
    const target = isCall(node) ? file.index.findFunction(node.callee) : undefined
    if (target && isFunction(target) && target !== handler) found.push(target)
    return undefined
  })
  return found
}

/** The constant texts that an answer may be, or that its fields say, each with where it is written. */
function findTexts(value: Node, file: RuleFile): { readonly node: Node; readonly text: string }[] {
  return expandValue(value, file.analysis).flatMap((node) => {
    const text = file.analysis.constants.findString(node)
    if (text !== undefined) return [{ node, text }]
    if (node.type !== 'ObjectExpression') return []
    return node.properties.flatMap((property) => (property.type === 'Property' ? findTexts(property.value, file) : []))
  })
}

/** A text of the whole file. */
function isConstant(node: Node): boolean {
  const { parent } = getOuterParent(node)
  return parent?.type === 'VariableDeclarator' && parent.parent.parent.type === 'Program'
}
