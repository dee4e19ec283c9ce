import { expandValue } from '../analysis/values.ts'
import {
  type CallNode,
  type Node,
  findEnclosingFunction,
  findPropertyName,
  findStringValue,
  unwrap,
} from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** What uploads and their rows call the type that the client claimed. */
const MIME_NAME = /^(?:mime_?type|content_?type|file_?type|media_?type)$/i
/** The type is compared with a list, or the browser is told to save the file. */
const IS_SAFE =
  /['"`]attachment\s*[;'"`]|\.attachment\(|Content-Security-Policy|(?:ALLOWED|SAFE|INLINE)\w*(?:TYPES?|MIME\w*)?\.(?:includes|has)\(|isAllowed\w*\(|isSafe\w*\(|\.download\(|mimetype\.startsWith\(|mimeType\.startsWith\(|file-type|lookup\(/i

export default defineRule({
  name: 'no-inline-stored-mime',
  meta: {
    class: 'stored-mime-type',
    description: 'Disallow showing uploads in the browser under the type that their sender claimed.',
    messages: {
      storedType:
        '{{value}} is the type that the uploader claimed, and a page uploaded as `text/html` runs its scripts here; send it with `Content-Disposition: attachment`, or allow only a list of types.',
    },
    confidence: { storedType: 'medium' },
    mentions: /content-?type|\.type\(/i,
  },
  create(file, report) {
    if (file.isClient) return
    for (const { node, value } of findTypes(file)) {
      const claimed = findClaimed(value, file)
      const owner = findEnclosingFunction(node)
      if (!claimed || (owner && IS_SAFE.test(file.getText(owner)))) continue
      report({ node: value, messageId: 'storedType', data: { value: `\`${file.quote(claimed)}\`` } })
    }
  },
})

/** Values of a `Content-Type` header: of calls, of objects of headers, of `res.type()`. */
function findTypes(file: RuleFile): { node: Node; value: Node }[] {
  const found: { node: Node; value: Node }[] = []
  for (const name of ['setHeader', 'set', 'header', 'append']) {
    for (const call of file.index.callsNamed(name)) {
      const [key, value] = call.arguments
      if (value && isResponse(call, file) && /^content-type$/i.test(findStringValue(key) ?? ''))
        found.push({ node: call, value })
    }
  }
  for (const name of ['type', 'contentType']) {
    for (const call of file.index.callsNamed(name)) {
      const [value] = call.arguments
      if (value && isResponse(call, file)) found.push({ node: call, value })
    }
  }
  for (const property of file.index.nodes('Property')) {
    if (property.parent.type !== 'ObjectExpression' || !/^content-type$/i.test(findPropertyName(property) ?? ''))
      continue
    if (isAnswer(property, file)) found.push({ node: property, value: property.value })
  }
  return found
}

function isResponse(call: CallNode, file: RuleFile): boolean {
  const callee = unwrap(call.callee)
  return callee.type === 'MemberExpression' && /^\$\w+\.(?:res|reply|ctx|c)\b/.test(file.findPath(callee.object) ?? '')
}

/** The headers of an answer, and not of a request that goes out or an object that is stored. */
function isAnswer(node: Node, file: RuleFile): boolean {
  let current: Node | undefined = node.parent
  for (let step = 0; current && step < 8; step++) {
    if (current.type === 'NewExpression')
      return /^(?:Response|next\/server\.NextResponse)$/.test(file.findPath(current.callee) ?? '')
    if (current.type === 'CallExpression') {
      const callee = unwrap(current.callee)
      return (
        callee.type === 'MemberExpression' &&
        /^(?:writeHead|set|headers|body)$/.test(findPropertyName(callee) ?? '') &&
        isResponse(current, file)
      )
    }
    current = current.parent
  }
  return false
}

/** `document.mimeType` of a row or an upload; not what this code or another server says. */
function findClaimed(value: Node, file: RuleFile): Node | undefined {
  return expandValue(value, file.analysis).find((node) => {
    if (node.type === 'Identifier') {
      // const { mimeType } = row
      const declarator = file.index.findVariable(node)?.defs[0]?.node as Node | undefined
      return (
        declarator?.type === 'VariableDeclarator' &&
        declarator.id.type === 'ObjectPattern' &&
        declarator.init !== null &&
        MIME_NAME.test(node.name) &&
        isRow(declarator.init, file)
      )
    }
    return node.type === 'MemberExpression' && MIME_NAME.test(findPropertyName(node) ?? '') && isRow(node.object, file)
  })
}

/** Something that was read from a store, or an upload of this very request. */
function isRow(object: Node, file: RuleFile): boolean {
  const path = file.findPath(object)
  if (path !== undefined && /^\$(?:\w+\.req\.files?|multer\.file)\b/.test(path)) return true
  return expandValue(object, file.analysis).some((value) => {
    const call = unwrap(value)
    if (call.type === 'MemberExpression') return isRow(call.object, file)
    if (call.type !== 'CallExpression') return false
    if (file.analysis.effects.some((effect) => effect.call === call && effect.row.effect === 'read')) return true
    const callee = unwrap(call.callee)
    const name =
      callee.type === 'MemberExpression' ? findPropertyName(callee) : callee.type === 'Identifier' ? callee.name : ''
    return /^(?:find|get|load|fetch|select|query)\w*(?:Document|File|Attachment|Upload|Asset|Media|Image|Photo|One|ById|Unique|First|ByPk|ByKey)\w*$|^findOne$|^findById$/.test(
      name ?? '',
    )
  })
}
