import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import {
  type CallNode,
  type Node,
  findCalleeName,
  findPropertyName,
  findStringValue,
  isCall,
  isFunction,
  unwrap,
  unwrapAwait,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import { getOwnVariableIdentifier } from '../ast/functions.ts'
import { findPatternKeys } from '../ast/bindings.ts'
import { expandValue } from './values.ts'

/** A part of a caught error inside of a value. */
export interface ErrorDetail {
  /** Where it stands in the value that was asked about. */
  readonly place: Node
  readonly what: 'message' | 'stack' | 'whole'
  /** The error itself. */
  readonly error: Node
}

const MAX_DEPTH = 10
const MESSAGES: ReadonlySet<string> = new Set([
  'message',
  'sqlMessage',
  'detail',
  'details',
  'sql',
  'cause',
  'toString',
  'hint',
])
const BUILT_IN = /^(?:Error|TypeError|RangeError|SyntaxError|EvalError|ReferenceError|URIError|Object|AggregateError)$/

/** What of a caught error reaches the value, unless a test before says that the error was made for the client or that this is no production. */
export function findErrorDetails(value: Node, analysis: Analysis): readonly ErrorDetail[] {
  const details: ErrorDetail[] = []
  const inner = unwrapAwait(value)
  // JSON.stringify({ … }) holds an object as well.
  const content =
    isCall(inner) && analysis.paths.findPath(inner.callee) === 'JSON.stringify' && inner.arguments[0]
      ? inner.arguments[0]
      : inner
  collect(content, undefined, analysis, details, 0)
  return details
}

function collect(node: Node, place: Node | undefined, analysis: Analysis, details: ErrorDetail[], depth: number): void {
  if (depth > MAX_DEPTH) return
  const inner = unwrapAwait(node)
  // The whole text or choice is what a reader has to change, not the piece of it that is the error.
  if (/^(?:TemplateLiteral|BinaryExpression|LogicalExpression|ConditionalExpression|CallExpression)$/.test(inner.type))
    place ??= node
  const into = (...parts: readonly (Node | null | undefined)[]): void => {
    for (const part of parts) if (part) collect(part, place, analysis, details, depth + 1)
  }
  const add = (what: ErrorDetail['what'], error: Node): void => {
    if (isExcused(inner, error, analysis) || (place && isExcused(place, error, analysis))) return
    details.push({ place: place ?? inner, what, error })
  }
  switch (inner.type) {
    case 'TemplateLiteral':
      for (const part of inner.expressions) {
        if (isErrorValue(part, analysis)) add('message', part)
        else into(part)
      }
      break
    case 'BinaryExpression':
      if (inner.operator === '+')
        for (const part of [inner.left, inner.right]) {
          if (isErrorValue(part, analysis)) add('message', part)
          else into(part)
        }
      break
    case 'LogicalExpression':
      if (inner.operator === '&&') into(inner.right)
      else into(inner.left, inner.right)
      break
    case 'ConditionalExpression':
      into(inner.consequent, inner.alternate)
      break
    case 'ArrayExpression':
      into(...inner.elements)
      break
    case 'SpreadElement':
      into(inner.argument)
      break
    case 'ObjectExpression':
      for (const property of inner.properties) into(property.type === 'Property' ? property.value : property.argument)
      break
    case 'MemberExpression': {
      const name = findPropertyName(inner) ?? ''
      if (!isErrorValue(inner.object, analysis)) break
      if (name === 'stack') add('stack', inner.object)
      else if (MESSAGES.has(name)) add('message', inner.object)
      break
    }
    case 'CallExpression':
    case 'NewExpression':
      collectCall(inner, analysis, into, add)
      break
    case 'Identifier': {
      if (isErrorValue(inner, analysis)) {
        add('whole', inner)
        break
      }
      for (const value of expandValue(inner, analysis))
        if (value !== inner) collect(value, place ?? node, analysis, details, depth + 1)
      break
    }
    default:
  }
}

function collectCall(
  call: CallNode,
  analysis: Analysis,
  into: (...parts: readonly (Node | null | undefined)[]) => void,
  add: (what: ErrorDetail['what'], error: Node) => void,
): void {
  const [first] = call.arguments
  const path = analysis.paths.findPath(call.callee)
  const name = findCalleeName(call) ?? ''
  const callee = unwrap(call.callee)
  if (path === 'JSON.stringify') into(first)
  else if (path === 'String' || path === 'util.inspect' || path === 'util.format') {
    if (first && isErrorValue(first, analysis)) add('message', first)
    else into(first)
  } else if (callee.type === 'MemberExpression' && name === 'toString') {
    if (isErrorValue(callee.object, analysis)) add('message', callee.object)
    else into(callee.object)
  } else if (call.type === 'CallExpression' && analysis.index.findFunction(callee)) {
    for (const value of expandValue(call, analysis)) if (value !== call) into(value)
  } else if (/err(?:or)?_?(?:message|msg|text)/i.test(name) && first && isErrorValue(first, analysis)) {
    // getErrorMessage(error) of another file gives the message back.
    add('message', first)
  }
}

/** Was the value caught, or handed over as an error by a callback, a promise, a framework or Supabase? */
export function isErrorValue(node: Node, analysis: Analysis, depth = 0): boolean {
  const inner = unwrap(node)
  if (inner.type !== 'Identifier' || depth > 4) {
    // (error instanceof Error ? error : new Error(String(error))).message
    return (
      depth <= 4 &&
      (inner.type === 'ConditionalExpression' || inner.type === 'LogicalExpression') &&
      expandValue(inner, analysis).some((value) => value !== inner && isErrorValue(value, analysis, depth + 1))
    )
  }
  const variable = analysis.index.findVariable(inner)
  const definition = variable?.defs[0]
  if (!variable || !definition) return false
  switch (definition.type as string) {
    case 'CatchClause':
      return (
        definition.name.type === 'Identifier' && (definition.node as TSESTree.CatchClause).param === definition.name
      )
    case 'Parameter':
      return isErrorParameter(definition, analysis) || isErrorArgument(inner, analysis, depth)
    case 'Variable':
      return isErrorVariable(variable, definition.node as TSESTree.VariableDeclarator, analysis, depth)
    default:
      return false
  }
}

function isErrorParameter(definition: TSESLint.Scope.Definition, analysis: Analysis): boolean {
  const owner = definition.node as Node
  if (!isFunction(owner) || !owner.params.includes(definition.name as TSESTree.Parameter)) return false
  const position = owner.params.indexOf(definition.name as TSESTree.Parameter)
  if (analysis.handlers.findParameterPath(owner, position) === '$error') return true
  const parent = owner.parent
  if (position !== 0) return false
  if (parent.type === 'MethodDefinition')
    return findPropertyName(parent) === 'catch' && hasDecorator(parent.parent.parent, 'Catch')
  const name = (definition.name as TSESTree.Identifier).name
  if (receivesError(owner, name)) return true
  // const onFailure = (error) => …; promise.catch(onFailure)
  const identifier = getOwnVariableIdentifier(owner)
  const variable = identifier && analysis.index.findVariable(identifier)
  return variable?.references.some((reference) => receivesError(reference.identifier, name)) === true
}

/** Is the function handed to something that calls it with an error? */
function receivesError(node: Node, parameter: string): boolean {
  const call = node.parent
  if (!call || !isCall(call) || !call.arguments.includes(node as TSESTree.Expression)) return false
  const name = findCalleeName(call) ?? ''
  const at = call.arguments.indexOf(node as TSESTree.Expression)
  if (name === 'catch' || name === 'setErrorHandler' || name === 'onError') return true
  if (name === 'then') return at === 1
  if (name === 'on' || name === 'once') return findStringValue(call.arguments[0]) === 'error'
  // A callback of Node: the last argument, with the error first.
  return at === call.arguments.length - 1 && /^(?:e|\w*err(?:or)?)$/i.test(parameter)
}

/** `function fail(res, error)` of this file, called with what was caught. */
function isErrorArgument(node: Node, analysis: Analysis, depth: number): boolean {
  return expandValue(node, analysis).some((value) => value !== node && isErrorValue(value, analysis, depth + 1))
}

function isErrorVariable(
  variable: TSESLint.Scope.Variable,
  declarator: TSESTree.VariableDeclarator,
  analysis: Analysis,
  depth: number,
): boolean {
  if (declarator.id.type === 'Identifier') {
    const identifier = variable.identifiers[0] as Node
    return expandValue(identifier, analysis).some(
      (value) => value !== identifier && value.type === 'Identifier' && isErrorValue(value, analysis, depth + 1),
    )
  }
  if (!declarator.init || !variable.identifiers[0]) return false
  const keys = findPatternKeys(declarator.id, variable.identifiers[0])
  // const { data, error } = await supabase.from('orders').select()
  const path = analysis.paths.findPath(declarator.init) ?? ''
  return keys?.length === 1 && keys[0] === 'error' && /supabase/i.test(path) && path.endsWith('()')
}

function hasDecorator(node: Node | undefined, name: string): boolean {
  if (node?.type !== 'ClassDeclaration' && node?.type !== 'ClassExpression') return false
  return node.decorators.some((decorator) => {
    const expression = unwrap(decorator.expression)
    return isCall(expression) ? findCalleeName(expression) === name : false
  })
}

/** Does a test on the way say that the error is one of the program's own, or that the client may see details? */
function isExcused(node: Node, error: Node, analysis: Analysis): boolean {
  const variable = unwrap(error).type === 'Identifier' ? analysis.index.findVariable(unwrap(error)) : undefined
  let child: Node = node
  let parent = node.parent
  while (parent) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (child !== parent.test && isExcusing(parent.test, child === parent.consequent, variable, analysis)) return true
    } else if (parent.type === 'LogicalExpression' && child === parent.right && parent.operator === '&&') {
      if (isExcusing(parent.left, true, variable, analysis)) return true
    } else if (
      parent.type === 'SwitchStatement' &&
      /\.(?:code|name|type|status)/.test(analysis.index.sourceCode.getText(parent.discriminant))
    ) {
      if (child !== parent.discriminant && (child as TSESTree.SwitchCase).test) return true
    } else if (parent.type === 'BlockStatement' && hasLeftBefore(parent, child, variable, analysis)) return true
    if (isFunction(parent) && variable && variable.scope.block === parent) return false
    if (parent.type === 'CatchClause' && variable?.scope.block === parent) return false
    child = parent
    parent = parent.parent
  }
  return false
}

/** `if (!(error instanceof AppError)) return next(error)` before the use. */
function hasLeftBefore(
  block: TSESTree.BlockStatement,
  child: Node,
  variable: TSESLint.Scope.Variable | undefined,
  analysis: Analysis,
): boolean {
  for (const statement of block.body) {
    if (statement === child) return false
    if (
      statement.type === 'IfStatement' &&
      analysis.guards.leaves(statement.consequent) &&
      isExcusing(statement.test, false, variable, analysis)
    )
      return true
  }
  return false
}

/** Does the outcome of the test excuse the error: it is of a class of one's own, has a mark that it may be shown, or the mode is not production? */
function isExcusing(
  test: Node,
  outcome: boolean,
  variable: TSESLint.Scope.Variable | undefined,
  analysis: Analysis,
): boolean {
  const inner = unwrap(test)
  const text = analysis.index.sourceCode.getText(inner)
  if (
    /NODE_ENV|\b(?:is)?_?(?:dev|prod|production|development|debug|verbose)(?:Mode|Env|elopment)?\b|\bDEBUG\b|\bDEV\b|\.env\b|expose|operational|showStack|showDetails/i.test(
      text,
    )
  )
    return true
  switch (inner.type) {
    case 'UnaryExpression':
      return inner.operator === '!' && isExcusing(inner.argument, !outcome, variable, analysis)
    case 'LogicalExpression':
      if (inner.operator === '&&')
        return outcome && [inner.left, inner.right].some((part) => isExcusing(part, true, variable, analysis))
      if (inner.operator === '||')
        return outcome
          ? [inner.left, inner.right].every((part) => isExcusing(part, true, variable, analysis))
          : [inner.left, inner.right].some((part) => isExcusing(part, false, variable, analysis))
      return false
    case 'BinaryExpression':
      if (inner.operator === 'instanceof')
        return (
          outcome &&
          !BUILT_IN.test(analysis.index.sourceCode.getText(inner.right)) &&
          mentions(inner.left, variable, analysis)
        )
      // error.code === 'P2002', error.name === 'ValidationError', status < 500
      if (/^[!=]==?$/.test(inner.operator))
        return (
          outcome === inner.operator.startsWith('=') &&
          [inner.left, inner.right].some(
            (side) =>
              unwrap(side).type === 'MemberExpression' &&
              mentions(side, variable, analysis) &&
              !/typeof|undefined|null/.test(text),
          )
        )
      return /[<>]/.test(inner.operator) && /status|code/i.test(text)
    case 'CallExpression':
      // isHttpError(error), error.message.includes('not found'), axios.isAxiosError(error)
      return outcome && mentions(inner, variable, analysis)
    default:
      return false
  }
}

function mentions(node: Node, variable: TSESLint.Scope.Variable | undefined, analysis: Analysis): boolean {
  if (!variable) return false
  let found = false
  analysis.index.walkBelow(node, (child) => {
    if (child.type === 'Identifier' && analysis.index.findVariable(child) === variable) found = true
    return !found
  })
  return found
}
