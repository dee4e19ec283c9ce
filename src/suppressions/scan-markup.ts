import type { CommentSpan } from './scan.ts'
import { findScriptComments } from './scan-script.ts'

const OPENING = /<!--|<(script|style)(?=[\s>])/gi

/** Comments of HTML and of the scripts and styles in it. */
export function findMarkupComments(text: string): CommentSpan[] {
  const spans: CommentSpan[] = []
  const opening = new RegExp(OPENING)
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const element = match[1]?.toLowerCase()
    if (element !== undefined) opening.lastIndex = readElement(text, opening.lastIndex, element, spans)
    else if (match[0] === '<!--') {
      const close = text.indexOf('-->', opening.lastIndex)
      const end = close < 0 ? text.length : close + 3
      spans.push({ kind: 'block', marker: '<!--', closing: '-->', start: match.index, end })
      opening.lastIndex = end
    }
  }
  return spans
}

/** Returns where to read on; an element that never closes reaches the end of the text. */
function readElement(text: string, from: number, element: string, spans: CommentSpan[]): number {
  const bracket = text.indexOf('>', from)
  if (bracket < 0) return text.length
  const closing = element === 'script' ? /<\/script/gi : /<\/style/gi
  closing.lastIndex = bracket
  const end = closing.exec(text)?.index ?? text.length
  const body = text.slice(bracket + 1, end)
  const found = element === 'script' ? findScriptComments(body, true) : findStyleComments(body)
  for (const span of found) spans.push({ ...span, start: span.start + bracket + 1, end: span.end + bracket + 1 })
  return end
}

function findStyleComments(text: string): CommentSpan[] {
  const spans: CommentSpan[] = []
  for (let start = text.indexOf('/*'); start >= 0;) {
    const close = text.indexOf('*/', start + 2)
    const end = close < 0 ? text.length : close + 2
    spans.push({ kind: 'block', marker: '/*', closing: '*/', start, end })
    start = text.indexOf('/*', end)
  }
  return spans
}
