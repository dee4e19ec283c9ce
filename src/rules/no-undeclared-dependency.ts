import type { TSESTree } from '@typescript-eslint/types'
import { type Node, findStringValue, unwrap } from '../ast/nodes.ts'
import { findPackageState, getDeclaredPackages, isHiddenPath, toPackageName } from '../project/packages.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Shorter names are one letter away from too many others. */
const SHORTEST_NAME = 6
/** Packages of their own that are one letter away from one that the models know. */
const NEIGHBOURS: ReadonlySet<string> = new Set([
  ...[
    'axiom',
    'gaxios',
    'axis',
    'axion',
    'asset',
    'buffers',
    'mysql',
    'mysql3',
    'scrypt',
    'bcrypto',
    'crypt',
    'cryptr',
  ],
  ...[
    'fs.extra',
    'fs-nextra',
    'reqwest',
    'marker',
    'graphiql',
    'sqlite',
    'sqlite3',
    'postgrejs',
    'fetch',
    'ofetch',
    'mongod',
  ],
  ...[
    'exec',
    'math.js',
    'handlebar',
    'ts-yaml',
    'openapi',
    'licia',
    'lucid',
    '@orpc/server',
    'expresso',
    'strip',
    'strike',
  ],
  ...[
    'preact',
    'socketio',
    'socket-io',
    'node-mailer',
    'p-promise',
    'rar-stream',
    'expressa',
    'validators',
    'requests',
    'routes',
  ],
])

export default defineRule({
  name: 'no-undeclared-dependency',
  meta: {
    class: 'undeclared-dependency',
    description: 'Disallow imports of packages that the project neither declares nor has installed.',
    messages: {
      undeclaredPackage:
        '`{{name}}` stands in no package.json above this file and not in the lockfile; check that the package is the one you mean before you install it, or remove the import.',
      undeclaredWithoutLockfile:
        '`{{name}}` stands in no package.json above this file; check that the package exists and is the one you mean, then declare it with a version.',
      lookAlikePackage: '`{{name}}` is one letter away from `{{known}}`; check its publisher, or import `{{known}}`.',
      hiddenPath:
        '`{{specifier}}` is no path that the installed `{{name}}` exports; import one that its documentation names.',
    },
    confidence: {
      undeclaredPackage: 'high',
      undeclaredWithoutLockfile: 'medium',
      lookAlikePackage: 'medium',
      hiddenPath: 'medium',
    },
    projectAware: true,
  },
  create(file, report) {
    if (file.role === 'test') return
    const reported = new Set<string>()
    for (const { node, specifier } of findImports(file)) {
      const name = toPackageName(specifier)
      if (name === undefined || reported.has(name) || reported.has(specifier)) continue
      reported.add(specifier)
      const state = findPackageState(file.filename, specifier)
      if (state !== 'known') reported.add(name)
      const known = findLookAlike(name, file)
      if (known !== undefined) report({ node, messageId: 'lookAlikePackage', data: { name, known } })
      else if (state === 'absent') report({ node, messageId: 'undeclaredPackage', data: { name } })
      else if (state === 'undeclared') report({ node, messageId: 'undeclaredWithoutLockfile', data: { name } })
      else if (isHiddenPath(file.filename, specifier))
        report({ node, messageId: 'hiddenPath', data: { specifier, name } })
    }
  },
})

interface Import {
  readonly node: Node
  readonly specifier: string
}

/** What the file loads when it runs; types alone are erased, and an import that may fail is optional. */
function findImports(file: RuleFile): Import[] {
  const imports: Import[] = []
  const add = (node: Node | null | undefined): void => {
    const specifier = findStringValue(node)
    if (node && specifier !== undefined && !isDeclaredHere(specifier, file)) imports.push({ node, specifier })
  }
  for (const node of file.index.nodes('ImportDeclaration')) if (!isTypeOnly(node)) add(node.source)
  for (const type of ['ExportAllDeclaration', 'ExportNamedDeclaration'] as const)
    for (const node of file.index.nodes(type)) if (node.exportKind !== 'type') add(node.source)
  for (const node of file.index.nodes('ImportExpression')) if (!mayFail(node)) add(node.source)
  for (const node of file.index.callsNamed('require')) {
    const callee = unwrap(node.callee)
    if (callee.type === 'Identifier' && !file.index.findVariable(callee) && !mayFail(node)) add(node.arguments[0])
  }
  return imports
}

function isTypeOnly(node: TSESTree.ImportDeclaration): boolean {
  if (node.importKind === 'type') return true
  return (
    node.specifiers.length > 0 &&
    node.specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
  )
}

/** Inside of `try`, with a `.catch`, or behind a condition: the program can do without. */
function mayFail(node: Node): boolean {
  for (let current: Node = node; current.parent; current = current.parent) {
    const { parent } = current
    if (parent.type === 'TryStatement' && parent.block === current) return true
    if (parent.type === 'MemberExpression' && parent.property.type === 'Identifier' && parent.property.name === 'catch')
      return true
    if (parent.type === 'IfStatement' && parent.test !== current && parent.test.type !== 'Literal') return true
  }
  return false
}

/** `declare module 'virtual-thing'` in the file itself. */
function isDeclaredHere(specifier: string, file: RuleFile): boolean {
  return file.index.nodes('TSModuleDeclaration').some(({ id }) => id.type === 'Literal' && id.value === specifier)
}

/** The package that a name is one letter, or one swap of letters, away from. */
function findLookAlike(name: string, file: RuleFile): string | undefined {
  if (name.length < SHORTEST_NAME || NEIGHBOURS.has(name)) return undefined
  const models = file.analysis.tables.models.map((model) => model.package)
  if (models.includes(name)) return undefined
  const declared = getDeclaredPackages(file.filename)
  // Of two declared neighbours both are meant, unless one of them is known and the other is not.
  const candidates = declared.has(name) ? models : [...models, ...declared]
  return candidates.find((known) => known.length >= SHORTEST_NAME && isOneEditAway(name, known))
}

/** One letter more, less or other, or two letters swapped. A digit at the end is another version, not a slip. */
function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || /^\d$/.test(a.slice(b.length)) || /^\d$/.test(b.slice(a.length)))
    return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1)) return true
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
