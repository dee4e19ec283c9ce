import type { TSESTree } from '@typescript-eslint/types'
import {
  findPropertyName,
  findPropertyValue,
  findStringValue,
  getOuterParent,
  isCall,
  isFunction,
} from '../ast/nodes.ts'
import { getEntropy, isPasswordName, isPlaceholderText, isSecretName } from '../ast/lexicon.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Forms that only keys of one provider have; the source of each is the provider's own documentation. */
const KEY_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^sk-(?:proj|svcacct|admin)-[\w-]{20,}$/, 'an OpenAI key'],
  [/^sk-[A-Za-z0-9]{32,}$/, 'an OpenAI key'],
  [/^sk-ant-[\w-]{20,}$/, 'an Anthropic key'],
  [/^sk-or-v1-[\da-f]{32,}$/, 'an OpenRouter key'],
  [/^gsk_[A-Za-z0-9]{32,}$/, 'a Groq key'],
  [/^(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}$/, 'a Stripe key'],
  [/^whsec_[A-Za-z0-9+/=]{20,}$/, 'a webhook secret'],
  [/^(?:AKIA|ASIA)[A-Z0-9]{16}$/, 'an AWS access key'],
  [/^gh[pousr]_[A-Za-z0-9]{30,}$/, 'a GitHub token'],
  [/^github_pat_\w{40,}$/, 'a GitHub token'],
  [/^glpat-[\w-]{20,}$/, 'a GitLab token'],
  [/^xox[abposr]-[\w-]{10,}$/, 'a Slack token'],
  [/^SG\.[\w-]{16,}\.[\w-]{16,}$/, 'a SendGrid key'],
  [/^re_[A-Za-z0-9]{8,}_[A-Za-z0-9]{16,}$/, 'a Resend key'],
  [/^npm_[A-Za-z0-9]{36}$/, 'an npm token'],
  [/^hf_[A-Za-z0-9]{30,}$/, 'a Hugging Face token'],
  [/^r8_[A-Za-z0-9]{30,}$/, 'a Replicate token'],
  [/^sbp_[\da-f]{40}$/, 'a Supabase token'],
  [/^sb_secret_[\w-]{20,}$/, 'a Supabase secret key'],
  [/^AC[\da-f]{32}:[\da-f]{32}$/, 'a Twilio credential'],
  [/-----BEGIN (?:RSA |EC |OPENSSH |DSA |PGP )?PRIVATE KEY[^-]*-----\s*[A-Za-z0-9+/]{20}/, 'a private key'],
]
const CONNECTION = /^[a-z][a-z\d+.-]*:\/\/[^\s:/@]+:([^\s@/]+)@([^\s/:?]+)/i

export default defineRule({
  name: 'no-hardcoded-credentials',
  meta: {
    class: 'hardcoded-credentials',
    description: 'Disallow keys, passwords and connection strings in the source.',
    messages: {
      knownKey: 'This text has the form of {{what}}; revoke it, and read it from the environment or a secret store.',
      connectionPassword:
        'This connection string to `{{host}}` contains a password; read the whole string from the environment.',
      givenSecret: 'This literal is {{what}}; read it from the environment or a secret store.',
      namedSecret:
        '`{{name}}` is given a literal that looks like a real secret; read it from the environment or a secret store.',
    },
    confidence: { knownKey: 'high', connectionPassword: 'high', givenSecret: 'high', namedSecret: 'medium' },
  },
  create(file, report) {
    for (const node of [...file.index.nodes('Literal'), ...file.index.nodes('TemplateLiteral')]) {
      const text = findStringValue(node)
      if (text === undefined || text.length < 8 || text.length > 4000) continue
      const form = KEY_FORMS.find(([pattern]) => pattern.test(text))
      if (form) {
        if (!isMasked(text)) report({ node, messageId: 'knownKey', data: { what: form[1] } })
        continue
      }
      const role = findRole(text)
      if (role === 'service_role')
        report({ node, messageId: 'knownKey', data: { what: 'a Supabase service-role key' } })
      if (role !== undefined || isMadePublic(text, node)) continue
      const connection = CONNECTION.exec(text)
      if (connection) {
        const [, password = '', host = ''] = connection
        if (!isHarmlessPassword(password) && !isLocalHost(host))
          report({ node, messageId: 'connectionPassword', data: { host } })
        continue
      }
      const given = findCredentialCall(node, text, file)
      if (given) {
        report({ node, messageId: 'givenSecret', data: { what: given } })
        continue
      }
      const name = findOwnerName(node)
      if (name !== undefined && (looksLikeSecret(name, text, file) || isLogin(node, name, text, file)))
        report({ node, messageId: 'namedSecret', data: { name } })
    }
  },
})

/** Calls that log in with an argument, and what it is there. */
const LOGINS: Readonly<Record<string, { readonly arg: number; readonly what: string }>> = {
  '@supabase/supabase-js.createClient': { arg: 1, what: 'the key of a database' },
  'jsforce.Connection#.login': { arg: 1, what: 'the password of a login' },
}

/** What a literal is that a call logs in with: `btoa('user:password')` of a Basic header, the key of a client. */
function findCredentialCall(node: TSESTree.Node, text: string, file: RuleFile): string | undefined {
  const { parent, child } = getOuterParent(node)
  if (file.role !== 'production' || !isCall(parent) || isMasked(text) || /\s/.test(text)) return undefined
  const path = file.findPath(parent.callee) ?? ''
  const login = LOGINS[path]
  if (login) {
    const isGiven = parent.arguments[login.arg] === child && !isPlaceholderText(text)
    return isGiven && !/anon|publishable|^https?:|^ey/i.test(text) ? login.what : undefined
  }
  if (!/^(?:btoa|Buffer\.from)$/.test(path) || !/^[\w.@-]+:[^:/\s]{4,}$/.test(text)) return undefined
  const around = findHeader(parent)
  const password = text.slice(text.indexOf(':') + 1)
  return around !== undefined && !isHarmlessPassword(password) ? 'a user name with its password' : undefined
}

/** The `Basic …` text or the header that an encoded value becomes a part of. */
function findHeader(node: TSESTree.Node): TSESTree.Node | undefined {
  let current = getOuterParent(node).parent
  for (let level = 0; current && level < 6 && !isFunction(current); level++, current = current.parent) {
    if (current.type === 'BinaryExpression' && /^Basic /.test(findStringValue(current.left) ?? '')) return current
    if (current.type === 'TemplateLiteral' && current.quasis[0]?.value.raw.startsWith('Basic ')) return current
  }
  return undefined
}

/** `sk-xxxxxxxxxxxxxxxxxxxxxxxx`, `AKIAIOSFODNN7EXAMPLE`. */
function isMasked(text: string): boolean {
  return (
    /x{6,}|\*{4,}|\.{3}|…|EXAMPLE|0{10,}|1234567890abcdef/i.test(text) ||
    (text.length >= 16 && new Set(text.slice(8)).size < 6)
  )
}

/** The role of a Supabase key, which is a JWT; the `anon` key is public by design. */
function findRole(text: string): string | undefined {
  const payload = /^eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+$/.exec(text)?.[1]
  if (payload === undefined) return undefined
  try {
    const data = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { role?: unknown }
    return data.role === 'service_role' || data.role === 'anon' ? data.role : undefined
  } catch {
    return undefined
  }
}

/** Keys that their providers mean for browsers: Stripe, Mapbox, PostHog, Supabase, and the web configuration of Firebase. */
function isMadePublic(text: string, node: TSESTree.Literal | TSESTree.TemplateLiteral): boolean {
  if (/^(?:pk_(?:live|test)_|pk\.eyJ|phc_|sb_publishable_)/.test(text)) return true
  const { parent } = getOuterParent(node)
  return (
    text.startsWith('AIza') &&
    parent?.type === 'Property' &&
    parent.parent.type === 'ObjectExpression' &&
    findPropertyValue(parent.parent, 'authDomain') !== undefined
  )
}

function isHarmlessPassword(password: string): boolean {
  return (
    /^(?:\$\{|<|%s|\*|x{3,}|\.{3}|\[|\{)/i.test(password) ||
    /^(?:password|pass|pwd|your[-_]?password|user|username|secret|postgres|root|example|test)$/i.test(password)
  )
}

function isLocalHost(host: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|::1|host\.docker\.internal|db|postgres|mysql|mongo|redis|rabbitmq|host|hostname|server|example\.\w+|\$.*)$/i.test(
    host,
  )
}

/** An account of a list of accounts: no-hardcoded-login speaks of them. */
function isAccount(object: TSESTree.ObjectExpression): boolean {
  return (
    getOuterParent(object).parent?.type === 'ArrayExpression' &&
    object.properties.some(
      (property) =>
        property.type === 'Property' && /^(?:e-?mail|user_?name|login|user)$/i.test(findPropertyName(property) ?? ''),
    )
  )
}

/** The name that a literal is given to: constant, property, field, default of a parameter. */
function findOwnerName(node: TSESTree.Literal | TSESTree.TemplateLiteral): string | undefined {
  const { parent, child } = getOuterParent(node)
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && parent.init === child ? parent.id.name : undefined
    case 'Property':
      if (parent.value !== child || parent.parent.type !== 'ObjectExpression' || isAccount(parent.parent))
        return undefined
      return findPropertyName(parent)
    case 'PropertyDefinition':
      return parent.value === child ? findPropertyName(parent) : undefined
    case 'AssignmentExpression': {
      if (parent.right !== child || parent.operator !== '=') return undefined
      return parent.left.type === 'Identifier'
        ? parent.left.name
        : parent.left.type === 'MemberExpression'
          ? findPropertyName(parent.left)
          : undefined
    }
    default:
      return undefined
  }
}

/** A password beside the name of a user or a host: words that no placeholder has are one as well. */
function isLogin(node: TSESTree.Node, name: string, text: string, file: RuleFile): boolean {
  if (!isPasswordName(name) || /^pass$|pin/i.test(name) || file.role !== 'production' || file.isClient) return false
  if (text.length < 10 || /[\s<>{}$*]/.test(text) || isMasked(text) || isPlaceholderText(text)) return false
  // A lone word may be a label.
  if (!/[a-z][-_.!@#=+]?(?:[A-Z\d]|[-_.!@#=+][a-z])/.test(text) || isHarmlessPassword(text)) return false
  const { parent } = getOuterParent(node)
  const target =
    parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression' ? parent.left : undefined
  const object =
    parent?.type === 'Property' ? parent.parent : target && file.analysis.constants.findObject(target.object)
  if (object?.type !== 'ObjectExpression') return false
  const value = (key: string): string | undefined =>
    file.analysis.constants.findString(findPropertyValue(object, key)) ?? undefined
  const host = value('host') ?? value('hostname') ?? value('server')
  if (host !== undefined) return !isLocalHost(host)
  return ['user', 'username', 'userName'].some((key) => value(key) !== undefined)
}

function looksLikeSecret(name: string, text: string, file: RuleFile): boolean {
  if (!isSecretName(name) || file.role !== 'production' || /\s/.test(text) || isMasked(text) || isPlaceholderText(text))
    return false
  if (
    /^[<[{$%*]|^(?:https?:|\/|\.|@|--)|\.(?:json|ts|js|html|svg|png)$/.test(text) ||
    /^[a-z]+(?:[-_.:/][a-z]+)*$/.test(text) ||
    /^[A-Z]+(?:_[A-Z]+)*$/.test(text)
  )
    return false
  if (isPasswordName(name))
    return (
      /\d/.test(text) &&
      /[A-Za-z]/.test(text) &&
      (/[^A-Za-z0-9]/.test(text) || text.length >= 12) &&
      !/^[\p{L} ]+$/u.test(text)
    )
  // A word and a number is a name; keys are long and mixed.
  return text.length >= 16 && getEntropy(text) >= 3.3 && /\d/.test(text) && /[A-Za-z]/.test(text)
}
