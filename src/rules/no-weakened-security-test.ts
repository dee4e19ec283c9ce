import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findPropertyName,
  findStringValue,
  isCall,
  isFunction,
  unwrap,
} from '../ast/nodes.ts'
import { hasWords } from '../ast/words.ts'
import { type Report, type RuleFile, defineRule } from '../rule.ts'

/** Subjects of tests that guard something. */
const SUBJECTS = [
  ...[
    'auth',
    'authentication',
    'authorization',
    'authorize',
    'unauthorized',
    'unauthenticated',
    'forbidden',
    'permission',
    'permissions',
  ],
  ...[
    'access control',
    'admin only',
    'login',
    'log in',
    'sign in',
    'logout',
    'session',
    'token',
    'jwt',
    'mfa',
    '2fa',
    'otp',
    'password',
    'csrf',
    'xss',
    'injection',
    'sanitize',
    'sanitizes',
  ],
  ...[
    'security',
    'secure',
    'rls',
    'role',
    'roles',
    'rate limit',
    'signature',
    'webhook',
    'encryption',
    'encrypt',
    'decrypt',
    'guard',
    'tenant isolation',
    'cors',
    'ssrf',
    'oauth',
  ],
]
const TESTS: ReadonlySet<string> = new Set(['it', 'test', 'describe', 'suite', 'context', 'specify'])
const OFF: ReadonlySet<string> = new Set(['skip', 'todo', 'fixme', 'skipIf', 'failing'])
const SKIPPED: ReadonlySet<string> = new Set(['xit', 'xtest', 'xdescribe', 'xcontext', 'xspecify'])
const MOCKS = [
  'vi.mock',
  'jest.mock',
  'vi.doMock',
  'jest.doMock',
  'vitest.vi.mock',
  '@jest/globals.jest.mock',
  'vitest.vi.doMock',
]

export default defineRule({
  name: 'no-weakened-security-test',
  meta: {
    class: 'weakened-security-test',
    description: 'Disallow tests about security that are switched off or cannot fail.',
    messages: {
      skippedTest:
        'The test "{{title}}" is about security and does not run; mend it, or name the issue and a date until which it may stay off.',
      emptyTest: 'The test "{{title}}" is about security and asserts nothing; write the assertion, or remove the test.',
      constantAssertion:
        '`{{text}}` is true whatever the code does, in the test "{{title}}"; assert on the answer of the code under test.',
      eitherStatus:
        '`{{text}}` accepts a refusal and a success alike; assert the one status that this caller must get.',
      mockedGuard:
        'This test is about access and replaces `{{module}}` by a guard that lets everybody through; test with the real guard, and refuse a caller without rights.',
    },
    confidence: {
      skippedTest: 'medium',
      emptyTest: 'medium',
      constantAssertion: 'medium',
      eitherStatus: 'high',
      mockedGuard: 'medium',
    },
    files: 'all',
    mentions: /\b(?:it|test|describe|suite|expect|mock)\b|x(?:it|test|describe)/,
  },
  create(file, report) {
    if (file.role !== 'test') return
    for (const name of [...TESTS, ...OFF, ...SKIPPED]) {
      for (const call of file.index.callsNamed(name)) {
        if (call.type === 'CallExpression') lookAtTest(call, file, report)
      }
    }
    for (const call of file.index.callsNamed('toContain')) {
      const text = findStatusChoice(call)
      if (text) report({ node: call, messageId: 'eitherStatus', data: { text: file.quote(call, 60) } })
    }
    for (const { call } of file.findCalls(...MOCKS)) {
      const module = findStringValue(call.arguments[0])
      const factory = call.arguments[1]
      if (module === undefined || !factory || !isAboutAccess(file)) continue
      if (/auth|guard|permission|middleware|session/i.test(module) && letsEverybodyThrough(factory, file))
        report({ node: call, messageId: 'mockedGuard', data: { module } })
    }
  },
})

type Reporter = (report: Report<'skippedTest' | 'emptyTest' | 'constantAssertion'>) => void

function lookAtTest(call: TSESTree.CallExpression, file: RuleFile, report: Reporter): void {
  const callee = unwrap(call.callee)
  const title = findStringValue(call.arguments[0])
  if (title === undefined || !hasWords(title, SUBJECTS)) return
  const isOff =
    callee.type === 'Identifier'
      ? SKIPPED.has(callee.name)
      : callee.type === 'MemberExpression' && OFF.has(findPropertyName(callee) ?? '') && TESTS.has(getRoot(callee))
  const isTest = callee.type === 'Identifier' && TESTS.has(callee.name)
  if (!isOff && !isTest) return
  const data = { title: title.length > 50 ? `${title.slice(0, 49)}…` : title }
  if (isOff) {
    if (!isExcused(call, file)) report({ node: callee, messageId: 'skippedTest', data })
    return
  }
  const body = call.arguments.find((argument) => isFunction(unwrap(argument)))
  const name = callee.type === 'Identifier' ? callee.name : ''
  if (!body || name === 'describe' || name === 'suite' || name === 'context') return
  const owner = unwrap(body) as FunctionNode
  if (owner.body?.type === 'BlockStatement' && owner.body.body.length === 0) {
    report({ node: callee, messageId: 'emptyTest', data })
    return
  }
  const assertion = findOnlyConstantAssertion(owner, file)
  if (assertion)
    report({ node: assertion, messageId: 'constantAssertion', data: { ...data, text: file.quote(assertion) } })
}

function getRoot(node: TSESTree.MemberExpression): string {
  let current: Node = unwrap(node.object)
  while (current.type === 'MemberExpression') current = unwrap(current.object)
  return current.type === 'Identifier' ? current.name : ''
}

/** An issue or a date beside it says until when; a condition says where it cannot run. */
function isExcused(call: TSESTree.CallExpression, file: RuleFile): boolean {
  const callee = unwrap(call.callee)
  if (callee.type === 'MemberExpression' && findPropertyName(callee) === 'skipIf') return true
  if (
    call.arguments.length > 0 &&
    call.arguments[0] &&
    call.arguments[0].type !== 'SpreadElement' &&
    findStringValue(call.arguments[0]) === undefined
  )
    return true
  const line = call.loc.start.line
  return file.comments.some(
    (comment) =>
      comment.loc.end.line >= line - 1 &&
      comment.loc.start.line <= line &&
      /https?:\/\/|#\d+|\b[A-Z]{2,}-\d+\b|\d{4}-\d\d-\d\d/.test(comment.value),
  )
}

/** The only assertion of a test, when it compares a constant with itself. */
function findOnlyConstantAssertion(owner: FunctionNode, file: RuleFile): Node | undefined {
  const expects: TSESTree.CallExpression[] = []
  let others = 0
  file.index.walkBelow(owner, (node) => {
    if (node.type !== 'CallExpression') return
    const callee = unwrap(node.callee)
    if (callee.type === 'Identifier' && callee.name === 'expect') expects.push(node)
    else if (/^(?:assert|chai|should|cy|page|screen)\b/.test(file.getText(callee))) others++
  })
  const [only] = expects
  if (expects.length !== 1 || others > 0 || !only?.arguments[0]) return undefined
  const constant = file.analysis.constants.findConstant(only.arguments[0])
  if (!constant) return undefined
  let node: Node = only
  while (node.parent && (node.parent.type === 'MemberExpression' || node.parent.type === 'CallExpression'))
    node = node.parent
  return node
}

/** `expect([200, 401]).toContain(response.status)`: a refusal and a success in one list. */
function findStatusChoice(call: Node): boolean {
  if (call.type !== 'CallExpression') return false
  const callee = unwrap(call.callee)
  if (callee.type !== 'MemberExpression') return false
  const expected = unwrap(callee.object)
  const list = isCall(expected) && expected.arguments[0] ? unwrap(expected.arguments[0]) : undefined
  if (list?.type !== 'ArrayExpression') return false
  const values = list.elements.map((element) => (element?.type === 'Literal' ? element.value : undefined))
  return (
    values.some((value) => value === 401 || value === 403) &&
    values.some((value) => typeof value === 'number' && value >= 200 && value < 400)
  )
}

function isAboutAccess(file: RuleFile): boolean {
  return ['describe', 'it', 'test'].some((name) =>
    file.index.callsNamed(name).some((call) => {
      const title = findStringValue(call.arguments[0])
      return (
        title !== undefined &&
        hasWords(title, [
          'auth',
          'authentication',
          'authorization',
          'unauthorized',
          'forbidden',
          'permission',
          'permissions',
          'access control',
          'admin only',
          'guard',
          'role',
          'roles',
        ])
      )
    }),
  )
}

/** A factory whose functions call `next()` or return true. */
function letsEverybodyThrough(factory: Node, file: RuleFile): boolean {
  let found = false
  file.index.walkBelow(factory, (node) => {
    if (!isFunction(node) || node === unwrap(factory)) return !found
    const body = node.body
    const inner = body.type === 'BlockStatement' && body.body.length === 1 ? body.body[0] : body
    const expression =
      inner?.type === 'ExpressionStatement'
        ? inner.expression
        : inner?.type === 'ReturnStatement'
          ? inner.argument
          : inner
    if (
      expression?.type === 'CallExpression' &&
      expression.callee.type === 'Identifier' &&
      expression.callee.name === 'next' &&
      expression.arguments.length === 0
    )
      found = true
    if (expression?.type === 'Literal' && expression.value === true) found = true
    return !found
  })
  return found
}
