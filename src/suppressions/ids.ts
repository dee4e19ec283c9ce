import type { GrammarRow } from './grammar-row.ts'

export interface ParsedTail {
  readonly ids: readonly string[]
  /** What follows the ids, metadata block included. */
  readonly justification: string
}

/** Reads the rules and the justification from what follows a directive's keyword, as its tool does. */
export function parseTail(row: GrammarRow, tail: string): ParsedTail {
  switch (row.ids) {
    case 'comma':
      return parseCommaList(tail)
    case 'inline-config':
      return parseInlineConfig(tail)
    case 'semgrep':
      return parseSemgrepList(tail)
    case 'bandit':
      return parseBanditList(tail)
    case 'codes':
      return parseCodes(tail)
    case 'brackets':
      return parseBrackets(tail)
    case 'assigned':
      return parseAssigned(tail)
    case 'biome':
      return parseBiome(tail)
    case 'colon':
      return parseColon(tail)
    case 'words':
      return parseWords(tail)
    case 'parens':
      return parseParens(tail)
    case 'checkov':
      return parseCheckov(tail)
    case 'tfsec':
      return parseTfsec(tail)
    case 'annotation':
      return parseAnnotation(tail)
    case 'pragma':
      return parsePragma(tail)
    case 'none':
      return { ids: [], justification: stripSeparator(tail) }
  }
}

/** Two or more hyphens count as a separator only between white space; `rule--reason` is the name of a rule. */
function splitAtDashes(text: string): [before: string, after: string] {
  const match = /\s-{2,}\s/.exec(text)
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, '']
}

function parseCommaList(tail: string): ParsedTail {
  const [list, justification] = splitAtDashes(tail)
  return { ids: splitList(list), justification }
}

function splitList(list: string): string[] {
  const ids = list.split(',').map((name) => name.trim().replace(/^(['"])([^]*)\1$/, '$2'))
  return [...new Set(ids.filter((name) => name !== ''))]
}

/** Rules whose level is `off` or `0`; a level inside the options of another rule is not one. */
function parseInlineConfig(tail: string): ParsedTail {
  const [list, justification] = splitAtDashes(tail)
  const ids: string[] = []
  let depth = 0
  let words: string[] = []
  let rule: string | undefined
  for (const [token] of list.matchAll(/[\w@/.-]+|[:,[\]{}]/g)) {
    if (token === ':' && depth === 0) [rule, words] = [words.at(-1), []]
    else if (token === ',' || token === ':') words = []
    else if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    else if (rule !== undefined && (token === 'off' || token === '0')) {
      ids.push(rule)
      rule = undefined
    } else {
      words.push(token)
      rule = undefined
    }
  }
  return { ids: [...new Set(ids)], justification }
}

/** Only the first word between two commas is a rule; the list ends where a second word follows. */
function parseSemgrepList(tail: string): ParsedTail {
  const opening = /^[:=]\s?(?=[^,\s])/.exec(tail)
  if (!opening) return { ids: [], justification: stripSeparator(tail.replace(/^\s*[:=]/, '')) }
  const ids: string[] = []
  const word = /([^,\s]+)(\s*,\s*)?/y
  let end = opening[0].length
  for (;;) {
    word.lastIndex = end
    const match = word.exec(tail)
    if (!match) break
    ids.push(match[1] ?? '')
    end = word.lastIndex
    if (match[2] === undefined) break
  }
  return { ids: [...new Set(ids)], justification: stripSeparator(tail.slice(end)) }
}

const BANDIT_TEST = /^(?:B[1-7]\d\d|[a-z]+(?:_[a-z\d]+)+)$/

function parseBanditList(tail: string): ParsedTail {
  const [list, justification] = splitAtHash(tail)
  const ids = list.split(/[^\w,]+/).map((chunk) => chunk.split(',').findLast((name) => name !== '') ?? '')
  return { ids: [...new Set(ids.filter((id) => BANDIT_TEST.test(id)))], justification }
}

function splitAtHash(text: string): [before: string, after: string] {
  const hash = text.indexOf('#')
  return hash < 0 ? [text, ''] : [text.slice(0, hash), stripSeparator(text.slice(hash))]
}

function parseCodes(tail: string): ParsedTail {
  const opening = /^:\s*(?=[A-Z]+\d)/i.exec(tail)
  if (!opening) return { ids: [], justification: stripSeparator(tail) }
  const ids: string[] = []
  const code = /([A-Z]+\d+)[,\s]*/iy
  let end = opening[0].length
  for (;;) {
    code.lastIndex = end
    const match = code.exec(tail)
    if (!match) break
    ids.push(match[1] ?? '')
    end = code.lastIndex
  }
  return { ids: [...new Set(ids)], justification: stripSeparator(tail.slice(end)) }
}

function parseBrackets(tail: string): ParsedTail {
  const match = /^\s*\[([^\]]*)\]/.exec(tail)
  return { ids: splitList(match?.[1] ?? ''), justification: stripSeparator(tail.slice(match?.[0].length ?? 0)) }
}

/** Words between commas or blanks; pylint takes each of them for a message and complains of those that are none. */
function parseAssigned(tail: string): ParsedTail {
  const end = /[#;]|\s-{2,}\s/.exec(tail)
  const list = (end ? tail.slice(0, end.index) : tail).replace(/^\s*=/, '')
  return { ids: splitList(list.replace(/\s+/g, ',')), justification: end ? stripSeparator(tail.slice(end.index)) : '' }
}

/** The colon that ends the rules is the first one followed by white space or the end, since a rule may hold none. */
function parseBiome(tail: string): ParsedTail {
  const colon = tail.indexOf(':')
  const list = colon < 0 ? tail : tail.slice(0, colon)
  const ids = list.split(/\s+/).filter((word) => word !== '')
  return { ids: [...new Set(ids)], justification: colon < 0 ? '' : tail.slice(colon + 1) }
}

function parseColon(tail: string): ParsedTail {
  const match = /^:\s*([\w-]+(?:\s*,\s*[\w-]+)*)/.exec(tail)
  return { ids: splitList(match?.[1] ?? ''), justification: stripSeparator(tail.slice(match?.[0].length ?? 0)) }
}

function parseWords(tail: string): ParsedTail {
  const [list, justification] = splitAtDashes(tail)
  return { ids: [...new Set(list.split(/[\s,]+/).filter((word) => /^G\d{3}$/.test(word)))], justification }
}

function parseParens(tail: string): ParsedTail {
  const match = /^\(([^)]*)\)/.exec(tail)
  return { ids: splitList(match?.[1] ?? ''), justification: stripSeparator(tail.slice(match?.[0].length ?? 0)) }
}

function parseCheckov(tail: string): ParsedTail {
  const match = /^=\s*([\w, ]*\w)\s*(?::|$)/.exec(tail)
  return { ids: splitList(match?.[1] ?? ''), justification: stripSeparator(tail.slice(match?.[0].length ?? 0)) }
}

/** The tool's own expiry stands before the reason; in the block at its end it has the same meaning. */
function parseTfsec(tail: string): ParsedTail {
  const match = /^:([\w.*-]+)((?::(?:exp|ws):[\w-]+)*)/.exec(tail)
  const rest = stripSeparator(tail.slice(match?.[0].length ?? 0))
  const expiry = /:exp:([\w-]+)/.exec(match?.[2] ?? '')?.[1]
  const justification = expiry === undefined || rest.endsWith(')') ? rest : `${rest} (expires: ${expiry})`
  return { ids: match?.[1] === undefined ? [] : [match[1]], justification }
}

const REASON_ARGUMENT = /(?:^|[,(\s])(?:justification|reason)\s*=\s*("(?:[^"\\]|\\.)*")/i
const STRING = /"((?:[^"\\]|\\.)*)"/g

/** Rules are the strings among the arguments, or, where there are none, the names. */
function parseAnnotation(tail: string): ParsedTail {
  const open = tail.indexOf('(')
  const close = findClosing(tail, open)
  const list = open < 0 ? '' : tail.slice(open + 1, close)
  const reason = REASON_ARGUMENT.exec(list)
  const others = reason ? list.replace(reason[0], ' ') : list
  const strings = [...others.matchAll(STRING)].map(([, value = '']) => value)
  // The first string of C#'s attribute is a category.
  const isCategory = /^\s*"[^"]*"\s*,\s*"/.test(others) && /[A-Z]{2,}\d/.test(strings[1] ?? '')
  const names = strings.length > 0 ? strings.slice(isCategory ? 1 : 0) : others.split(',')
  const ids = names
    .map((name) => name.trim().replace(/^([A-Z]+\d+):.*$/, '$1'))
    .filter((name) => /^[\w:.-]+$/.test(name))
  const justification = reason?.[1]?.slice(1, -1) ?? stripSeparator(tail.slice(close + 1).replace(/^\s*\]/, ''))
  return { ids: [...new Set(ids)], justification }
}

/** Index of the bracket that closes the one at `open`; strings may hold brackets. */
function findClosing(text: string, open: number): number {
  if (open < 0) return -1
  const token = /"(?:[^"\\]|\\.)*"|[()]/g
  token.lastIndex = open
  let depth = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '(') depth += 1
    else if (match[0] === ')') depth -= 1
    if (depth === 0) return match.index
  }
  return text.length
}

function parsePragma(tail: string): ParsedTail {
  const comment = tail.indexOf('//')
  const list = comment < 0 ? tail : tail.slice(0, comment)
  return { ids: splitList(list), justification: comment < 0 ? '' : stripSeparator(tail.slice(comment)) }
}

/** Takes off what people put between a directive and its reason, and the opening of a comment that follows it. */
function stripSeparator(text: string): string {
  const separator = /[\s\-\u2013\u2014:;,#]+|\/\//y
  let start = 0
  while (separator.test(text)) start = separator.lastIndex
  let end = text.length
  while (end > start && /[\s#]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
