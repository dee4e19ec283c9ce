import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findEnclosingFunction, findPropertyName, isCall, unwrap } from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Packages that invent data or answers. */
const INVENTING = [
  'msw',
  'msw/node',
  'msw/browser',
  'nock',
  'sinon',
  'jest-mock',
  'ts-mockito',
  'miragejs',
  '@faker-js/faker',
  'faker',
  'chance',
  'casual',
]
const INVENTED = ['mock', 'mocks', 'mocked', 'fake', 'dummy', 'stub']

export default defineRule({
  name: 'no-mock-in-production',
  meta: {
    class: 'mock-in-production',
    description: 'Disallow invented data and stand-ins in code that production runs.',
    messages: {
      mockWithoutConfiguration:
        '`{{name}}` becomes true when `{{setting}}` is missing, so a deployment that forgets it runs on invented data; refuse to start instead.',
      importedMock:
        '`{{module}}` gives invented data to code that production runs; import it in tests only, or behind a check of `NODE_ENV`.',
    },
    confidence: { mockWithoutConfiguration: 'high', importedMock: 'medium' },
    mentions: /mock|fake|faker|fixtures|dummy|stub|msw|nock|sinon|chance|casual|mirage/i,
  },
  create(file, report) {
    for (const declarator of file.index.nodes('VariableDeclarator')) {
      if (declarator.id.type !== 'Identifier' || !declarator.init || !hasWords(declarator.id.name, INVENTED)) continue
      const setting = findMissingSetting(declarator.init, file)
      if (setting && !file.analysis.environment.isOutsideProduction(declarator))
        report({
          node: declarator,
          messageId: 'mockWithoutConfiguration',
          data: { name: declarator.id.name, setting: file.quote(setting) },
        })
    }
    if (file.role !== 'production' || file.isClient) return
    for (const node of file.index.nodes('ImportDeclaration')) {
      if (node.importKind === 'type' || !isInventing(node.source.value) || !isUsedInHandler(node, file)) continue
      report({ node, messageId: 'importedMock', data: { module: node.source.value } })
    }
  },
})

/** `USE_MOCK === 'true' || !config.DB_PASSWORD`: the part that decides by absence. */
function findMissingSetting(node: Node, file: RuleFile): Node | undefined {
  const inner = unwrap(node)
  if (inner.type === 'LogicalExpression' && inner.operator === '||')
    return findMissingSetting(inner.left, file) ?? findMissingSetting(inner.right, file)
  if (inner.type === 'LogicalExpression' && inner.operator === '&&') {
    // isDevelopment && !process.env.X
    if (file.analysis.environment.excludesProduction(inner, true)) return undefined
    return undefined
  }
  if (inner.type === 'UnaryExpression' && inner.operator === '!') {
    const argument = unwrap(inner.argument)
    return isSetting(argument, file) ? argument : undefined
  }
  if (inner.type === 'CallExpression' && unwrap(inner.callee).type === 'Identifier' && inner.arguments[0])
    return file.findPath(inner.callee) === 'Boolean' ? findMissingSetting(inner.arguments[0], file) : undefined
  return undefined
}

/** `process.env.X`, `config.dbPassword`, `env.API_KEY`: something that a deployment gives. */
function isSetting(node: Node, file: RuleFile): boolean {
  if (node.type !== 'MemberExpression') return false
  const path = file.findPath(node)
  if (path?.startsWith('process.env.') === true || path?.startsWith('import.meta.env.') === true) return true
  const name = findPropertyName(node) ?? ''
  return /^(?:config|env|settings|secrets)$/.test(file.getText(node.object)) && !/mock|fake|real|prod/i.test(name)
}

function isInventing(specifier: string): boolean {
  if (INVENTING.includes(specifier)) return true
  if (!/^(?:[./]|@\/|~\/)/.test(specifier)) return false
  return /(?:^|\/)(?:__mocks__|__fixtures__|mocks?|fixtures)\/|(?:^|\/)(?:mock|fake|dummy)-?(?:data|users?|db|database|store|api|responses?)(?:\.\w+)?$/i.test(
    specifier,
  )
}

/** Something that it exports is used while a request is answered, not only under a check of the environment. */
function isUsedInHandler(node: TSESTree.ImportDeclaration, file: RuleFile): boolean {
  const handlers = new Set<Node>(file.routes.flatMap(({ handler }) => (handler ? [handler] : [])))
  return node.specifiers.some(
    (specifier) =>
      file.index.findVariable(specifier.local)?.references.some((reference) => {
        const identifier = reference.identifier as Node
        if (file.analysis.environment.isOutsideProduction(identifier) || isInSwitch(identifier)) return false
        for (let owner = findEnclosingFunction(identifier); owner; owner = findEnclosingFunction(owner))
          if (handlers.has(owner)) return true
        return false
      }) === true,
  )
}

/** A branch of a switch that somebody turns on: `if (useMocks) …`, `config.demo ? mock : real`. */
function isInSwitch(identifier: Node): boolean {
  for (let child = identifier, parent = identifier.parent; parent; child = parent, parent = parent.parent) {
    if ((parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') && child === parent.consequent) {
      const test = unwrap(parent.test)
      if (
        test.type === 'Identifier' ||
        test.type === 'MemberExpression' ||
        isCall(test) ||
        test.type === 'BinaryExpression'
      )
        return true
    }
  }
  return false
}
