import type { TSESTree } from '@typescript-eslint/types'
import { findAdmittedControl, mentionsControl } from '../ast/admissions.ts'
import { type Node, isFunction } from '../ast/nodes.ts'
import { type RuleFile, defineRule } from '../rule.ts'

/** Lines below a comment in which the promise may be kept. */
const MAX_LINES = 30

export default defineRule({
  name: 'no-unkept-security-promise',
  meta: {
    class: 'unkept-security-promise',
    description: 'Disallow comments that admit a missing security control above code that runs without it.',
    messages: {
      unkeptInHandler:
        'The comment says that {{control}} is missing, and this handler runs without it; implement it now, or refuse the request until it is there.',
      unkept:
        'The comment says that {{control}} is missing, and the code below runs without it; implement it before this ships.',
    },
    confidence: { unkeptInHandler: 'medium', unkept: 'medium' },
  },
  create(file, report) {
    if (file.role !== 'production' || /\.d\.[cm]?ts$/.test(file.filename)) return
    for (const group of getGroups(file.comments)) {
      const text = group
        .flatMap((comment) => comment.value.split('\n'))
        .map((line) => line.replace(/^\s*\*/, ' '))
        .filter((line) => !isCode(line))
        .join(' ')
        .replace(/\s+/g, ' ')
        // What stands in back quotes is quoted; @param and the like describe values.
        .replace(/`[^`]*`/g, ' ')
        .replace(/\s@(?!to-?do)\w+.*$/i, '')
      const control = findMissingControl(text)
      if (!control) continue
      const [first] = group
      const last = group.at(-1)
      if (!first || !last) continue
      const scope = findScope(last, file)
      if (!scope || control.kept.test(stripComments(scope.code))) continue
      // In a browser nothing that a comment speaks of could be enforced anyway; hashing and encryption are server matters too.
      if (file.isClient && !scope.isHandler) continue
      report({
        loc: first.loc,
        messageId: scope.isHandler ? 'unkeptInHandler' : 'unkept',
        data: { control: control.name },
      })
    }
  },
})

function findMissingControl(text: string): ReturnType<typeof findAdmittedControl> {
  if (text.length > 600 || !mentionsControl(text)) return undefined
  const sentences = text.split(/(?<=[.!?])\s/).filter((sentence) => !isCondition(sentence) && !isElsewhere(sentence))
  return findAdmittedControl(sentences)
}

/** A line of code that is commented out says nothing about itself: `headers: { Authorization: token },`. */
function isCode(line: string): boolean {
  if (/^\s*(?:to-?do|fixme|note|hack)\b/i.test(line)) return false
  return [
    /[{};]\s*$|=>|^\s*(?:[)}\]]|(?:const|let|var|await|return|import) .*[=(]|if \()/,
    /^\s*['"]?[\w-]+['"]?\s*:\s*(?:['"`{[]|[\w$.]+,?\s*$|.*,\s*$)/,
    /^\s*(?:await )?[\w$.]+\(.*\)[;,]?\s*$/,
  ].some((pattern) => pattern.test(line))
}

/** "In production, authentication is handled by the gateway": the control is there, in another place. */
function isElsewhere(sentence: string): boolean {
  return (
    /\b(?:handled|enforced|done|verified|validated|checked|performed|provided|applied|terminated|hashed|encrypted|authenticated) (?:already )?(?:upstream|by\b|in (?=[\w.]*[a-z][A-Z])|(?:in|at|on) (?:the |our |an? )?[\w ]{0,20}(?:gateway|proxy|middleware|edge|balancer|firewall|database|hook|provider|platform|caller))/i.test(
      sentence,
    ) && !/\b(?:not|should|must|needs?|to-?do|fixme)\b|n['’]t\b/i.test(sentence)
  )
}

/** "If the user is not authenticated, deny", "Skip rate limiting for health checks": what the code does, not what it lacks. */
function isCondition(sentence: string): boolean {
  // What was missing before is told where it was mended.
  if (/^\s*(?:the )?(?:previous(?:ly)?|formerly|earlier|originally|old)\b|\bused to\b/i.test(sentence)) return true
  // Why a check is there is told by what would happen without it.
  if (/\battackers?\b|^\s*(?:without|otherwise)\b[^.]{0,12}\b(?:this|that|it|,)/i.test(sentence)) return true
  if (
    /^\s*(?:\d\.\s*)?(?:if|when|unless|once|while|where|only|returns?|check (?:if|whether)|throws?|deny|reject)\b/i.test(
      sentence,
    )
  )
    return true
  return /\b(?:skip|bypass|ignor|disabl|omit)\w*\b[^.]*\b(?:for|if|when|on|unless|in)\b(?!\s+(?:now|the moment|test|demo|development|simplicity|debug|mvp|the demo|this))/i.test(
    sentence,
  )
}

/** Line comments that follow each other are one text. */
function getGroups(comments: readonly TSESTree.Comment[]): TSESTree.Comment[][] {
  const groups: TSESTree.Comment[][] = []
  for (const comment of comments) {
    const previous = groups.at(-1)?.at(-1)
    if (
      previous &&
      comment.type === 'Line' &&
      previous.type === 'Line' &&
      comment.loc.start.line === previous.loc.end.line + 1 &&
      comment.loc.start.column === previous.loc.start.column
    )
      groups.at(-1)?.push(comment)
    else groups.push([comment])
  }
  return groups
}

/** The code that the comment is about: the rest of its block, or what stands right below it. */
function findScope(comment: TSESTree.Comment, file: RuleFile): { code: string; isHandler: boolean } | undefined {
  const next = file.sourceCode.getTokenAfter(comment)
  if (!next) return undefined
  const trailing = file.sourceCode.getTokenBefore(comment)
  const isTrailing = trailing?.loc.end.line === comment.loc.start.line
  let node = file.sourceCode.getNodeByRangeIndex((isTrailing && trailing ? trailing : next).range[0])
  while (node && !isStatement(node)) node = node.parent ?? null
  if (!node || isDeclarationOnly(node)) return undefined
  const block = node.parent
  const start = isTrailing ? node.range[0] : comment.range[1]
  // Inside of a block the rest of the block, above a statement of the file that statement.
  const end =
    block && (block.type === 'BlockStatement' || block.type === 'SwitchCase') && isWithin(comment, block)
      ? block.range[1]
      : node.range[1]
  const { text } = file.sourceCode
  const code = text.slice(start, end).split('\n').slice(0, MAX_LINES).join('\n')
  if (!/[\w)\]]\s*\(|=/.test(stripComments(code))) return undefined
  return { code, isHandler: isInHandler(node, file) }
}

function isStatement(node: Node): boolean {
  return (
    /Statement$|^(?:Variable|Function|Class|ExportNamed|ExportDefault)Declaration$|^(?:MethodDefinition|PropertyDefinition|Property|SwitchCase)$/.test(
      node.type,
    ) && node.type !== 'BlockStatement'
  )
}

function isDeclarationOnly(node: Node): boolean {
  return /^(?:TS|Import)/.test(node.type)
}

function isWithin(comment: TSESTree.Comment, block: Node): boolean {
  return comment.range[0] >= block.range[0] && comment.range[1] <= block.range[1]
}

/** In, or right above, a function that answers requests. */
function isInHandler(node: Node, file: RuleFile): boolean {
  const handlers = file.routes.flatMap(({ handler, node: place }) => (handler ? [handler as Node, place] : [place]))
  for (let current: Node | undefined = node; current; current = current.parent) {
    if (handlers.includes(current)) return true
    if (isFunction(current) && handlers.includes(current)) return true
  }
  return handlers.some((handler) => handler.range[0] >= node.range[0] && handler.range[1] <= node.range[1])
}

function stripComments(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
    .replace(/console\.\w+\([^;\n]*|(['"`])(?:\\.|(?!\1)[^\\\n])*\1/g, ' ')
}
