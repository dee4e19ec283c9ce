import { type Node, findPropertyName, unwrap } from '../ast/nodes.ts'
import { endsWithWords, hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** What opens an account. Tokens that only name a device, a form or a page are not among them. */
const CREDENTIALS = [
  ...['token', 'jwt', 'access token', 'auth token', 'id token', 'refresh token', 'session token', 'bearer'],
  ...['api key', 'apikey', 'password'],
]
const HARMLESS = [
  ...['csrf', 'xsrf', 'push', 'device', 'fcm', 'apns', 'captcha', 'recaptcha', 'cancel', 'pagination', 'page', 'next'],
  ...['cursor', 'sync', 'design', 'theme', 'invite', 'referral', 'public', 'anon', 'publishable', 'expiry', 'expires'],
  ...['has', 'is', 'type', 'name', 'count', 'remember', 'consent', 'address', 'symbol', 'mint', 'map', 'mapbox'],
]
const STORES: ReadonlySet<string> = new Set(['localStorage', 'sessionStorage'])

export default defineRule({
  name: 'no-token-in-web-storage',
  meta: {
    class: 'token-in-web-storage',
    description: 'Disallow tokens and passwords in web storage, where every script of the page can read them.',
    messages: {
      storedToken:
        '`{{key}}` is kept in `{{store}}`, where any injected script reads it; let the server set it as a cookie with `HttpOnly`, `Secure` and `SameSite`.',
      storedForSession:
        '`{{key}}` is kept in `sessionStorage`, where any injected script reads it while the tab is open; let the server set it as an `HttpOnly` cookie.',
    },
    confidence: { storedToken: 'high', storedForSession: 'medium' },
    mentions: /localStorage|sessionStorage/,
  },
  create(file, report) {
    const add = (node: Node, store: string, key: string | undefined, value: Node | undefined): void => {
      if (key === undefined || !isCredential(key) || !value || isHarmlessValue(value, file)) return
      if (store === 'sessionStorage') report({ node, messageId: 'storedForSession', data: { key } })
      else report({ node, messageId: 'storedToken', data: { key, store } })
    }
    for (const { call, path } of file.findCalls('localStorage.setItem', 'sessionStorage.setItem')) {
      const [key, value] = call.arguments
      add(call, path.slice(0, path.indexOf('.')), findKey(key, file), value)
    }
    for (const node of file.index.nodes('AssignmentExpression')) {
      const target = unwrap(node.left)
      if (target.type !== 'MemberExpression') continue
      const store = file.findPath(target.object)
      if (store === undefined || !STORES.has(store)) continue
      const key = findPropertyName(target) ?? (target.computed ? findKey(target.property, file) : undefined)
      add(node, store, key, node.right)
    }
  },
})

/** The key as text: a constant, or the name of the constant that an import or a member gives. */
function findKey(node: Node | undefined, file: RuleFile): string | undefined {
  if (!node) return undefined
  const text = file.analysis.constants.findString(node)
  if (text !== undefined) return text
  const inner = unwrap(node)
  if (inner.type === 'Identifier' && /^[A-Z][A-Z0-9_]+$/.test(inner.name)) return inner.name.replace(/_KEY$/, '')
  if (inner.type === 'MemberExpression') {
    const name = findPropertyName(inner)
    return name !== undefined && /key|storage/i.test(file.getText(inner.object)) ? name : undefined
  }
  return undefined
}

function isCredential(key: string): boolean {
  return endsWithWords(key, CREDENTIALS) && !hasWords(key, HARMLESS)
}

/** Clearing the entry, or a word that stands for the state of the login. */
function isHarmlessValue(value: Node, file: RuleFile): boolean {
  const constant = file.analysis.constants.findConstant(value)
  if (!constant) return unwrap(value).type === 'UnaryExpression'
  return typeof constant.value !== 'string' || constant.value.length < 12
}
