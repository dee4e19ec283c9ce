import { parseIsoDate } from './dates.ts'
import type { Metadata } from './types.ts'

const EXPIRY_KEYS = new Set(['expires', 'expiry', 'exp', 'until', 'ignoreuntil', 'expired_at', 'validthrough'])
// `https://…` after a comma goes on with the value before it.
const ENTRY = /^\s*([A-Za-z][\w-]*)\s*[:=](?!\/\/)\s*([^]*)$/

/** Is the word one of the spellings under which tools write an expiry? */
export function isExpiryKey(key: string): boolean {
  return EXPIRY_KEYS.has(key.toLowerCase())
}

/** Splits a justification into its text and the metadata block that ends it. A reason without letters or digits is none. */
export function parseJustification(justification: string): { reason?: string; metadata: Metadata } {
  const text = justification.trim()
  const block = findBlock(text)
  const reason = (block ? text.slice(0, block.start) : text).trim()
  const metadata = toMetadata(block?.entries ?? [])
  return /[\p{L}\p{N}]/u.test(reason) ? { reason, metadata } : { metadata }
}

type Entry = readonly [key: string, value: string]

function findBlock(text: string): { start: number; entries: Entry[] } | undefined {
  const end = text.endsWith('.') ? text.length - 1 : text.length
  if (text[end - 1] !== ')') return undefined
  const start = text.lastIndexOf('(')
  if (start < 0) return undefined
  const entries = parseEntries(text.slice(start + 1, end - 1))
  return entries?.some(([key]) => isKnownKey(key)) ? { start, entries } : undefined
}

function isKnownKey(key: string): boolean {
  const name = key.toLowerCase()
  return name === 'owner' || name === 'ticket' || isExpiryKey(name)
}

function parseEntries(text: string): Entry[] | undefined {
  const entries: [string, string][] = []
  for (const piece of text.split(',')) {
    const match = ENTRY.exec(piece)
    const last = entries.at(-1)
    if (match) entries.push([match[1] ?? '', (match[2] ?? '').trim()])
    else if (last) last[1] = `${last[1]}, ${piece.trim()}`
    else return undefined
  }
  return entries
}

/** Two values for one key contradict each other, so two expiries are kept as written and have no date. */
function toMetadata(entries: readonly Entry[]): Metadata {
  const found: { owner?: string; ticket?: string } = {}
  const expiries: string[] = []
  const others: [string, string][] = []
  for (const [key, value] of entries) {
    const name = key.toLowerCase()
    if (isExpiryKey(name)) expiries.push(value)
    else if ((name === 'owner' || name === 'ticket') && value !== '') found[name] ??= value
    else if (name !== 'owner' && name !== 'ticket') others.push([key, value])
  }
  const base = { ...found, others: Object.fromEntries(others) }
  if (expiries.length === 0) return base
  const raw = expiries.join(', ')
  const date = parseIsoDate(raw)
  return { ...base, expires: date === undefined ? { raw } : { raw, date } }
}

/** The block in its canonical spelling, empty when there is nothing to write. */
export function printMetadata(metadata: Metadata): string {
  const entries: Entry[] = []
  if (metadata.owner !== undefined) entries.push(['owner', metadata.owner])
  if (metadata.expires !== undefined) entries.push(['expires', metadata.expires.raw])
  if (metadata.ticket !== undefined) entries.push(['ticket', metadata.ticket])
  entries.push(...Object.entries(metadata.others))
  return entries.length === 0 ? '' : `(${entries.map(([key, value]) => `${key}: ${value}`).join(', ')})`
}
