import { findPropertyName, findPropertyValue, unwrap } from '../ast/nodes.ts'
import { hasWords, toWords } from '../ast/words.ts'
import { expandValue } from '../analysis/values.ts'
import { type RuleFile, defineRule } from '../rule.ts'
import type { Node } from '../ast/nodes.ts'

const PUBLIC_PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|VUE_APP|PUBLIC|NG_APP)_(.+)$/
const CERTAIN = [
  'secret',
  'service role',
  'private key',
  'private',
  'password',
  'pass',
  'passwd',
  'openai',
  'anthropic',
  'claude',
  'gemini',
  'groq',
  'deepseek',
  'mistral',
  'openrouter',
  'elevenlabs',
  'replicate',
  'huggingface',
  'sendgrid',
  'resend',
  'twilio auth',
  'aws secret',
  'admin key',
  'admin token',
  'database url',
  'db url',
  'mongo uri',
  'mongodb uri',
  'jwt',
  'signing key',
  'encryption key',
  'github token',
  'bot token',
  'service key',
  'service account',
]
/** Keys that are made to be seen in a browser. */
const MEANT_TO_BE_PUBLIC = [
  'anon',
  'publishable',
  'public',
  'site key',
  'sitekey',
  'firebase',
  'maps',
  'google maps',
  'mapbox',
  'recaptcha',
  'hcaptcha',
  'turnstile',
  'posthog',
  'sentry',
  'dsn',
  'analytics',
  'mixpanel',
  'amplitude',
  'segment',
  'algolia search',
  'clerk',
  'stripe public',
  'pusher',
  'ably',
  'onesignal',
  'vapid',
  'measurement',
  'client id',
  'app id',
  'project id',
  'tracking',
  'intercom',
  'crisp',
  'tawk',
  'giphy',
  'unsplash',
  'alchemy',
  'infura',
  'walletconnect',
  'thirdweb',
  'privy',
  'tmdb',
  'rawg',
  'weather',
  'widget',
  'web push',
  'reset',
  'url',
  'enabled',
  'min',
  'max',
  'length',
  'emailjs',
  'web3forms',
  'imgbb',
  'cloudinary upload',
  'expiry',
  'supabase key',
  'policy',
  'name',
  'page',
  'path',
  'header',
  'store',
]
const KEY_ENDINGS = /(?:API_?KEY|_KEY|_TOKEN|ACCESS_KEY)$/

export default defineRule({
  name: 'no-public-env-secret',
  meta: {
    class: 'exposed-client-secret',
    description: 'Disallow secrets in environment variables that the build puts into the browser bundle.',
    messages: {
      publicSecret:
        '`{{name}}` is built into the browser bundle because of its prefix; read it on the server under a name without `{{prefix}}_`.',
      publicKey:
        '`{{name}}` is built into the browser bundle; unless the key is meant for browsers, call the service from the server instead.',
      browserSdk:
        '`dangerouslyAllowBrowser` sends the key of {{sdk}} to every visitor; call the model from a server route instead.',
    },
    confidence: { publicSecret: 'high', publicKey: 'medium', browserSdk: 'high' },
    mentions:
      /NEXT_PUBLIC_|VITE_|REACT_APP_|EXPO_PUBLIC_|NUXT_PUBLIC_|GATSBY_|VUE_APP_|PUBLIC_|NG_APP_|dangerouslyAllowBrowser/,
  },
  create(file, report) {
    for (const { node, name } of findEnvironmentReads(file)) {
      const match = PUBLIC_PREFIX.exec(name)
      const rest = match?.[1]
      if (rest === undefined) continue
      const prefix = name.slice(0, name.length - rest.length - 1)
      if (prefix === 'PUBLIC' && !file.getText(node).includes('import.meta')) continue
      const isMeant =
        hasWords(rest, MEANT_TO_BE_PUBLIC) && !hasWords(rest, ['service role', 'secret', 'private', 'password'])
      if (hasWords(rest, CERTAIN) && !isMeant && !isPublicHalf(rest))
        report({ node, messageId: 'publicSecret', data: { name, prefix } })
      else if (KEY_ENDINGS.test(rest) && !isMeant) report({ node, messageId: 'publicKey', data: { name } })
    }
    for (const node of file.index.nodes('NewExpression')) {
      const [argument] = node.arguments
      const options =
        argument && expandValue(argument, file.analysis).find((value) => value.type === 'ObjectExpression')
      const flag = findPropertyValue(options, 'dangerouslyAllowBrowser')
      if (!flag || file.analysis.constants.findConstant(flag)?.value !== true) continue
      const key = findPropertyValue(options, 'apiKey')
      // A key that the user types in stays with that user; one of the environment is reported where it is read.
      if (key && file.analysis.constants.findString(key) === undefined) continue
      report({ node, messageId: 'browserSdk', data: { sdk: `\`${file.quote(node.callee)}\`` } })
    }
  },
})

/** `SECRET_NAME`, `PASSWORD_MIN_LENGTH`: words about a secret, not one. */
function isPublicHalf(rest: string): boolean {
  const last = toWords(rest).at(-1) ?? ''
  return (
    [
      'enabled',
      'url',
      'id',
      'name',
      'length',
      'model',
      'version',
      'region',
      'mode',
      'endpoint',
      'org',
      'organization',
      'project',
      'base',
      'provider',
      'host',
      'path',
      'page',
      'policy',
      'days',
      'expiry',
      'timeout',
    ].includes(last) && !/DATABASE_URL|DB_URL/.test(rest)
  )
}

function findEnvironmentReads(file: RuleFile): { node: Node; name: string }[] {
  const reads: { node: Node; name: string }[] = []
  for (const node of file.index.nodes('MemberExpression')) {
    const name = findEnvironmentName(node, file)
    if (name !== undefined) reads.push({ node, name })
  }
  for (const pattern of file.index.nodes('ObjectPattern')) {
    const parent = pattern.parent
    if (parent.type !== 'VariableDeclarator' || !parent.init) continue
    const path = file.findPath(parent.init)
    if (path !== 'process.env' && path !== 'import.meta.env') continue
    for (const property of pattern.properties) {
      const name = property.type === 'Property' ? findPropertyName(property) : undefined
      if (name !== undefined) reads.push({ node: property, name })
    }
  }
  return reads
}

function findEnvironmentName(node: Node, file: RuleFile): string | undefined {
  const inner = unwrap(node)
  if (inner.type !== 'MemberExpression') return undefined
  const name = findPropertyName(inner)
  if (name === undefined || !PUBLIC_PREFIX.test(name)) return undefined
  const path = file.findPath(inner.object)
  return path === 'process.env' || path === 'import.meta.env' ? name : undefined
}
