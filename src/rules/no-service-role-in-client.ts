import type { TSESTree } from '@typescript-eslint/types'
import { type CallNode, type Node, findEnclosingFunction, isInside, unwrap } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

const KEY = /service_?role|supabase_?service_?key|supabase_?secret/i
const FACTORIES = [
  '@supabase/supabase-js.createClient',
  '@supabase/ssr.createBrowserClient',
  '@supabase/ssr.createServerClient',
]
const ADMIN_PACKAGES = /^firebase-admin(?:\/|$)/

export default defineRule({
  name: 'no-service-role-in-client',
  meta: {
    class: 'service-role-in-client',
    description: 'Disallow keys of the service role in code that a browser loads.',
    messages: {
      keyInClient:
        'This file runs in the browser and makes a client with `{{key}}`, which bypasses row level security for every visitor; use the anon key here and move the call to the server.',
      keyInShared:
        'One function makes the browser client and the client with `{{key}}`, so the privileged one is a bundling mistake away from every visitor; put it into a module with `import "server-only"`.',
      adminInClient:
        'This file runs in the browser and imports `{{module}}`, whose credentials open the whole project; call it from a function on the server.',
    },
    confidence: { keyInClient: 'high', keyInShared: 'medium', adminInClient: 'high' },
    mentions: /service_?role|service_?key|supabase_?secret|firebase-admin/i,
  },
  create(file, report) {
    const imported = file.index.importedModules
    if (imported.has('server-only')) return
    const { isClient } = file
    for (const { call } of file.findCalls(...FACTORIES)) {
      const key = call.arguments[1] && findServiceKey(call.arguments[1], file)
      if (key === undefined) continue
      if (isClient) report({ node: call, messageId: 'keyInClient', data: { key } })
      else if (isBesideBrowserClient(call, file)) report({ node: call, messageId: 'keyInShared', data: { key } })
    }
    if (!isClient) return
    for (const node of file.index.nodes('ImportDeclaration')) {
      if (node.importKind !== 'type' && ADMIN_PACKAGES.test(node.source.value))
        report({ node, messageId: 'adminInClient', data: { module: node.source.value } })
    }
  },
})

/** The text that names the key: the argument's own or its definition's. */
function findServiceKey(node: Node, file: RuleFile): string | undefined {
  const inner = unwrap(node)
  const definition = inner.type === 'Identifier' ? file.analysis.constants.findDefinition(inner) : undefined
  for (const candidate of [inner, definition]) {
    if (candidate && KEY.test(file.getText(candidate)) && candidate.type !== 'Literal') return file.quote(candidate, 40)
  }
  return undefined
}

/** `typeof window === 'undefined' ? privileged : public` in the function around the call, or a browser client in the same function. */
function isBesideBrowserClient(call: CallNode, file: RuleFile): boolean {
  const owner = findEnclosingFunction(call)
  if (!owner) return false
  return file.index.nodes('UnaryExpression').some((node) => isInside(node, owner) && isWindowTest(node))
}

function isWindowTest(node: TSESTree.UnaryExpression): boolean {
  const argument = unwrap(node.argument)
  return node.operator === 'typeof' && argument.type === 'Identifier' && argument.name === 'window'
}
