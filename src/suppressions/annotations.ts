import type { TextLines } from './text-lines.ts'
import type { Comment } from './types.ts'

/** Openings of what silences a compiler or analyser in code rather than in a comment. */
const OPENINGS: Readonly<Record<string, RegExp>> = {
  java: /@(?:[\w.]+\.)?(?:Suppress(?:FB|FindBugs)?Warnings)\b/g,
  kotlin: /@(?:file:)?(?:[\w.]+\.)?Suppress(?:FBWarnings|Warnings)?\b/g,
  scala: /@(?:[\w.]+\.)?Suppress(?:FB)?Warnings\b/g,
  csharp: /\[\s*(?:assembly\s*:\s*|module\s*:\s*)?[\w.]*SuppressMessage\w*|^[ \t]*#\s*pragma\s+warning\b/gm,
  rust: /#!?\[\s*(?:allow|expect)\s*\(/g,
}

/** Longest annotation that is read; a reason is a sentence or two. */
const MAX_LENGTH = 2_000

/**
 * Annotations, attributes and pragmas in the form of comments, each with what follows on its last line when that is a
 * comment. `comments` are those of the text, in order; what stands inside one of them is none.
 */
export function findAnnotations(
  text: string,
  language: string,
  comments: readonly Comment[],
  lines: TextLines,
): Comment[] {
  const opening = OPENINGS[language]
  if (!opening) return []
  const spans = comments.map((comment) => ({
    start: lines.getOffset(comment.line, comment.column),
    end: lines.getOffset(comment.endLine, comment.endColumn),
  }))
  const found: Comment[] = []
  let at = 0
  opening.lastIndex = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)
    while (at < spans.length && (spans[at]?.end ?? 0) <= start) at += 1
    if ((spans[at]?.start ?? Infinity) <= start) continue
    const end = findEnd(text, start, match.index + match[0].length)
    const place = lines.getPlace(start)
    const last = lines.getPlace(end)
    found.push({
      text: text.slice(start, end),
      kind: 'line',
      marker: '',
      line: place.line,
      column: place.column,
      endLine: last.line,
      endColumn: last.column,
    })
    opening.lastIndex = Math.max(end, opening.lastIndex)
  }
  return found
}

/** Past the brackets, or past the comment behind them; a pragma ends with its line. */
function findEnd(text: string, start: number, from: number): number {
  const isPragma = /^#\s*pragma/.test(text.slice(start, from))
  const close = isPragma ? from : skipBrackets(text, start)
  const rest = /[^\n\r]*/y
  rest.lastIndex = close
  const tail = rest.exec(text)?.[0] ?? ''
  return isPragma || /^\s*\/\//.test(tail) ? close + tail.length : close
}

function skipBrackets(text: string, start: number): number {
  const token = /"(?:[^"\\\n]|\\.)*"|[()[\]]|[\n\r]/g
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(text); match && match.index < start + MAX_LENGTH; match = token.exec(text)) {
    const [mark] = match
    if (mark === '(' || mark === '[') depth += 1
    else if (mark === ')' || mark === ']') depth -= 1
    // Without brackets the annotation ends with its line.
    else if (depth === 0) return match.index
    else continue
    if (depth === 0) return token.lastIndex
  }
  return Math.min(start + MAX_LENGTH, text.length)
}
