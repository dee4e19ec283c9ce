import { type CallNode, type Node, findPropertyValue, getOuterParent, unwrap } from '../ast/nodes.ts'
import { isPlaceholderText } from '../ast/lexicon.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Calls that sign, verify or encrypt, and where their key is. */
const KEY_ARGUMENTS: readonly { readonly call: string; readonly arg: number; readonly property?: string }[] = [
  { call: 'jsonwebtoken.sign', arg: 1 },
  { call: 'jsonwebtoken.verify', arg: 1 },
  { call: 'jwt-simple.encode', arg: 1 },
  { call: 'jwt-simple.decode', arg: 1 },
  { call: 'hono/jwt.sign', arg: 1 },
  { call: 'hono/jwt.verify', arg: 1 },
  { call: 'hono/jwt.jwt', arg: 0, property: 'secret' },
  { call: 'koa-jwt', arg: 0, property: 'secret' },
  { call: 'express-jwt.expressjwt', arg: 0, property: 'secret' },
  { call: 'express-session', arg: 0, property: 'secret' },
  { call: 'cookie-session', arg: 0, property: 'secret' },
  { call: 'cookie-parser', arg: 0 },
  { call: 'iron-session.getIronSession', arg: 2, property: 'password' },
  { call: 'crypto.createHmac', arg: 1 },
  { call: 'crypto.createCipheriv', arg: 1 },
  { call: 'stripe#.webhooks.constructEvent', arg: 2 },
  { call: 'stripe#.webhooks.constructEventAsync', arg: 2 },
  { call: 'svix.Webhook#', arg: 0 },
  { call: 'standardwebhooks.Webhook#', arg: 0 },
  { call: 'passport-jwt.Strategy#', arg: 0, property: 'secretOrKey' },
  { call: '@nestjs/jwt.JwtModule.register', arg: 0, property: 'secret' },
]

export default defineRule({
  name: 'no-placeholder-secret',
  meta: {
    class: 'placeholder-secret',
    description: 'Disallow placeholders and other literals as signing, session or webhook secrets.',
    messages: {
      placeholderSecret:
        'The placeholder `{{value}}` is the key of {{sink}}: whoever guesses it can forge what it signs; read the key from the environment.',
      literalSecret:
        'A literal is the key of {{sink}}: whoever reads the source can forge what it signs; read the key from the environment.',
    },
    confidence: { placeholderSecret: 'high', literalSecret: 'high' },
  },
  create(file, report) {
    for (const { call, key } of findKeys(file)) {
      const constant = file.analysis.constants.findConstant(key)
      if (typeof constant?.value !== 'string' || constant.value.length === 0) continue
      const value = constant.value
      const sink = `\`${file.quote(call.callee)}()\``
      if (isPlaceholderText(value))
        report({ node: key, messageId: 'placeholderSecret', data: { value: value.slice(0, 40), sink } })
      else if (!/^-----BEGIN PUBLIC|^https?:/.test(value))
        report({ node: key, messageId: 'literalSecret', data: { sink } })
    }
  },
})

function findKeys(file: RuleFile): { call: CallNode; key: Node }[] {
  const keys: { call: CallNode; key: Node }[] = []
  for (const row of KEY_ARGUMENTS) {
    for (const { call } of file.findCalls(row.call)) {
      const argument = call.arguments[row.arg]
      const key =
        row.property === undefined
          ? argument
          : findPropertyValue(argument ? file.analysis.constants.findObject(argument) : undefined, row.property)
      if (key) keys.push({ call, key: unwrap(key) })
    }
  }
  // fastify.register(jwt, { secret })
  for (const call of file.index.callsNamed('register')) {
    const plugin = call.arguments[0] && file.findPath(call.arguments[0])
    const secret = findPropertyValue(call.arguments[1], 'secret')
    if (secret && plugin !== undefined && /^@fastify\/(?:jwt|cookie|session|secure-session)/.test(plugin))
      keys.push({ call, key: unwrap(secret) })
  }
  // new TextEncoder().encode('secret') makes the key of jose.
  for (const call of file.index.callsNamed('encode')) {
    const encoded = call.arguments[0]
    if (encoded && file.findPath(call.callee) === 'TextEncoder#.encode' && isKeyOfJose(call, file))
      keys.push({ call, key: unwrap(encoded) })
  }
  return keys
}

function isKeyOfJose(call: CallNode, file: RuleFile): boolean {
  if (!file.index.importedModules.has('jose')) return false
  const { parent } = getOuterParent(call)
  return parent?.type === 'VariableDeclarator' || parent?.type === 'CallExpression'
}
