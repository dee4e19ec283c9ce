import type { TSESTree } from '@typescript-eslint/types'
import {
  type FunctionNode,
  type Node,
  findEnclosingFunction,
  findProperty,
  findPropertyName,
  findStringValue,
  getOuterParent,
  isCall,
  isFunction,
  isInside,
  unwrap,
} from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'

/** A place that says which origins may read answers. */
export interface CorsSetting {
  /** The call, property or argument that a report belongs to. */
  readonly node: Node
  /** The allowed origin; undefined where the library's default holds, which is every origin. */
  readonly origin: Node | undefined
  readonly hasCredentials: boolean
  /** Only methods that read are allowed. */
  readonly onlyReads?: boolean
  readonly form: 'options' | 'header'
}

const FACTORIES = [
  'cors',
  '@koa/cors',
  'koa2-cors',
  'hono/cors.cors',
  '@elysiajs/cors.cors',
  '@elysiajs/cors',
  'micro-cors',
]
const PLUGINS = /^(?:@fastify\/cors|fastify-cors)$/
const HEADER = /^access-control-allow-origin$/i
const CREDENTIALS = /^access-control-allow-credentials$/i

/** Every CORS setting of the file: options of the usual packages, of Nest and socket.io, and the header itself. */
export function findCorsSettings(analysis: Analysis): readonly CorsSetting[] {
  return [...findOptions(analysis), ...findHeaders(analysis)].sort((a, b) => a.node.range[0] - b.node.range[0])
}

function findOptions(analysis: Analysis): CorsSetting[] {
  const found: CorsSetting[] = []
  const seen = new Set<Node>()
  const add = (node: Node, options: Node | undefined, isSocket = false): void => {
    if (!options) {
      found.push({ node, origin: undefined, hasCredentials: false, form: 'options' })
      return
    }
    const constant = analysis.constants.findConstant(options)
    if (constant?.value === true) found.push({ node: options, origin: options, hasCredentials: false, form: 'options' })
    const object = analysis.constants.findObject(options)
    if (!object) return
    seen.add(object)
    const origin = findProperty(object, 'origin')
    if (!origin && object.properties.some((property) => property.type === 'SpreadElement')) return
    found.push({
      node: origin ?? node,
      origin: origin?.value,
      hasCredentials: isTrue(findProperty(object, 'credentials')?.value, analysis),
      // A socket is opened with GET, whatever is sent through it.
      onlyReads: !isSocket && allowsOnlyReads(findProperty(object, 'methods')?.value, analysis),
      form: 'options',
    })
  }
  for (const name of analysis.index.calleeNames) {
    for (const call of analysis.index.callsNamed(name)) {
      const [first, second] = call.arguments
      if (name === 'enableCors') {
        add(call, first)
        continue
      }
      if (name === 'register') {
        const plugin = first && analysis.paths.findPath(first)
        if (plugin !== undefined && PLUGINS.test(plugin)) add(call, second)
        continue
      }
      const path = analysis.paths.findPath(call.callee)
      if (path === undefined) continue
      if (FACTORIES.includes(path)) add(call, first)
      else if (/^socket\u2024io(?:\.Server)?$/.test(path) || path === '@nestjs/core.NestFactory.create') {
        const cors = call.arguments
          .map((argument) => findProperty(analysis.constants.findObject(argument), 'cors'))
          .find(Boolean)
        if (cors) add(cors, cors.value, true)
      } else if (path === '@nestjs/websockets.WebSocketGateway') {
        const cors = call.arguments.map((argument) => findProperty(argument, 'cors')).find(Boolean)
        if (cors) add(cors, cors.value, true)
      }
    }
  }
  for (const object of analysis.index.nodes('ObjectExpression'))
    if (!seen.has(object) && findProperty(object, 'origin') && isOptionsObject(object, analysis)) add(object, object)
  return found
}

/** Options that another file hands to the package: `const apiCors: CorsOptions = { … }`, `callback(null, { … })` of a delegate. */
function isOptionsObject(object: TSESTree.ObjectExpression, analysis: Analysis): boolean {
  const { parent, child } = getOuterParent(object)
  if (parent?.type === 'VariableDeclarator' && parent.init === child && parent.id.type === 'Identifier') {
    if (isUsedHere(parent.id, analysis)) return false
    const type = parent.id.typeAnnotation?.typeAnnotation
    if (type && /^(?:cors|fastify|@fastify\/cors)\b.*Cors[A-Z]?\w*Options/i.test(analysis.paths.types.find(type) ?? ''))
      return true
    return /cors/i.test(parent.id.name) && findProperty(object, 'credentials') !== undefined
  }
  if (parent?.type !== 'CallExpression' || parent.arguments[1] !== child) return false
  const owner = findEnclosingFunction(parent)
  const callee = unwrap(parent.callee)
  const second = owner?.params[1]
  return (
    callee.type === 'Identifier' &&
    second?.type === 'Identifier' &&
    second.name === callee.name &&
    findProperty(object, 'credentials') !== undefined
  )
}

/** What this file does with the options decides; here only those count that it gives away as they are. */
function isUsedHere(name: TSESTree.Identifier, analysis: Analysis): boolean {
  const references = analysis.index.findVariable(name)?.references ?? []
  return references.some((reference) => {
    const { parent } = getOuterParent(reference.identifier)
    return (
      reference.isRead() &&
      parent?.type !== 'ExportSpecifier' &&
      parent?.type !== 'ExportDefaultDeclaration' &&
      parent?.type !== 'AssignmentExpression' &&
      parent?.type !== 'Property'
    )
  })
}

function allowsOnlyReads(methods: Node | undefined, analysis: Analysis): boolean {
  const list = methods && analysis.constants.findDefinition(methods)
  if (!list) return false
  const names =
    list.type === 'ArrayExpression'
      ? list.elements.map((element) => (element ? findStringValue(element) : undefined))
      : (findStringValue(list)?.split(',') ?? [])
  return names.length > 0 && names.every((name) => /^\s*(?:GET|HEAD|OPTIONS)\s*$/i.test(name ?? ''))
}

function isTrue(node: Node | undefined, analysis: Analysis): boolean {
  const value = node && analysis.constants.findConstant(node)?.value
  return value === true || value === 'true'
}

/** `Access-Control-Allow-Origin` as a property, an argument, a member or an entry of a list. */
function findHeaders(analysis: Analysis): CorsSetting[] {
  const found: CorsSetting[] = []
  const credentials = findCredentialPlaces(analysis)
  const add = (node: Node, origin: Node, scope: Node | undefined): void => {
    if (isOfRequest(node, analysis)) return
    const hasCredentials = credentials.some((place) => scope === undefined || isInside(place, scope))
    found.push({ node, origin, hasCredentials, form: 'header' })
  }
  for (const property of analysis.index.nodes('Property')) {
    if (property.parent.type !== 'ObjectExpression') continue
    const name = findPropertyName(property) ?? ''
    if (HEADER.test(name)) add(property, property.value, property.parent)
    // next.config: { key: 'Access-Control-Allow-Origin', value: '*' }
    else if (name === 'key' && HEADER.test(findStringValue(property.value) ?? '')) {
      const value = findProperty(property.parent, 'value')
      if (value) add(property.parent, value.value, property.parent.parent)
    }
  }
  for (const name of ['setHeader', 'header', 'set', 'append', 'headers']) {
    for (const call of analysis.index.callsNamed(name)) {
      const [first, second] = call.arguments
      if (second && first && HEADER.test(analysis.constants.findString(first) ?? ''))
        add(call, second, findEnclosingFunction(call))
    }
  }
  for (const array of analysis.index.nodes('ArrayExpression')) {
    const [first, second] = array.elements
    if (first && second && array.elements.length === 2 && HEADER.test(findStringValue(first) ?? ''))
      add(array, second, array.parent)
  }
  for (const assignment of analysis.index.nodes('AssignmentExpression')) {
    const left = unwrap(assignment.left)
    if (left.type === 'MemberExpression' && HEADER.test(findPropertyName(left) ?? ''))
      add(assignment, assignment.right, findEnclosingFunction(assignment))
  }
  return found
}

function findCredentialPlaces(analysis: Analysis): Node[] {
  const places: Node[] = []
  for (const property of analysis.index.nodes('Property')) {
    const name = findPropertyName(property) ?? ''
    if (CREDENTIALS.test(name) && isTrue(property.value, analysis)) places.push(property)
    else if (name === 'key' && CREDENTIALS.test(findStringValue(property.value) ?? '')) places.push(property)
  }
  for (const name of ['setHeader', 'header', 'set', 'append']) {
    for (const call of analysis.index.callsNamed(name)) {
      const [first, second] = call.arguments
      if (second && CREDENTIALS.test(findStringValue(first) ?? '') && isTrue(second, analysis)) places.push(call)
    }
  }
  return places
}

/** Headers that a client sends allow nothing: `fetch(url, { headers: { 'Access-Control-Allow-Origin': '*' } })`. */
function isOfRequest(node: Node, analysis: Analysis): boolean {
  let current = node.parent
  while (current && !isFunction(current)) {
    if (isCall(current)) {
      const path = analysis.paths.findPath(current.callee) ?? ''
      if (/^(?:fetch$|axios|ky$|got$|superagent|\$fetch|ofetch|undici)/.test(path)) return true
    }
    current = current.parent
  }
  return false
}

/** The function that decides about an origin, where the setting is one. */
export function findOriginFunction(setting: CorsSetting, analysis: Analysis): FunctionNode | undefined {
  const origin = setting.form === 'options' ? setting.origin : undefined
  return origin && analysis.index.findFunction(origin)
}

export function getFirstParameter(owner: FunctionNode): TSESTree.Identifier | undefined {
  const [first] = owner.params
  const target = first?.type === 'AssignmentPattern' ? first.left : first
  return target?.type === 'Identifier' ? target : undefined
}
