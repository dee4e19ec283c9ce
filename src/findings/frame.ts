import { showInvisible } from './hostile.ts'
import { redactFrame } from './redact.ts'
import type { Lines } from './texts.ts'

/** Longer lines are cut around the place. */
const MAX_WIDTH = 160
const CONTEXT = 1

export interface FrameLine {
  readonly line: number
  readonly text: string
  readonly isMarked: boolean
}

/** The lines around a place, safe to print: invisible characters shown, secrets hidden, long lines cut. */
export function getFrame(
  lines: Lines,
  place: { readonly file: string; readonly line: number; readonly column: number; readonly class: string },
): FrameLine[] {
  const frame: FrameLine[] = []
  const last = lines.count(place.file)
  for (let line = Math.max(1, place.line - CONTEXT); line <= Math.min(last, place.line + CONTEXT); line++) {
    const text = redactFrame(lines.get(place.file, line), place.class)
    frame.push({ line, text: toPrintable(text, line === place.line ? place.column : 1), isMarked: line === place.line })
  }
  return frame
}

function toPrintable(text: string, column: number): string {
  const spaced = showInvisible(text.replaceAll('\t', '  ')).trimEnd()
  if (spaced.length <= MAX_WIDTH) return spaced
  const start = column < MAX_WIDTH ? 0 : column - MAX_WIDTH / 2
  return `${start > 0 ? '…' : ''}${spaced.slice(start, start + MAX_WIDTH)}…`
}
