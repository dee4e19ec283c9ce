import { toSecuritySeverity } from '../catalogue/severity.ts'
import type { WeaknessClass } from '../catalogue/types.ts'
import { DOCS_URL, toCweText, toOwaspTexts } from './taxonomy-links.ts'

/** Written by hand and kept as they are; all other keys come from the class. */
const HAND_WRITTEN: ReadonlySet<string> = new Set(['class', 'confidence', 'technology'])
const STAMPED: ReadonlySet<string> = new Set([
  'category',
  'cwe',
  'owasp',
  'severity',
  'security-severity',
  'owner',
  'references',
  'source',
])

export class MetadataError extends Error {}

interface Entry {
  readonly key: string
  readonly lines: string[]
}

/**
 * The text of a rule file with the metadata of each rule stamped from its class. Nothing outside of the `metadata`
 * blocks changes. Throws a MetadataError where a block cannot be stamped without losing something.
 */
export function stampMetadata(text: string, findClass: (id: string) => WeaknessClass | undefined): string {
  const lines = text.split('\n')
  const out: string[] = []
  const depth = findKeyDepth(lines)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    out.push(line)
    const head = /^( +)metadata:(.*)$/.exec(line)
    // Deeper ones belong to a pattern: manifests of Kubernetes have the key as well.
    if (!head || (head[1]?.length ?? 0) > depth) continue
    if (head[2]?.trim()) throw new MetadataError(`line ${index + 1}: write metadata as a block of one key a line`)
    const indent = head[1]?.length ?? 0
    const end = findBlockEnd(lines, index + 1, indent)
    const entries = readEntries(lines.slice(index + 1, end), index + 2)
    out.push(...stamp(entries, indent + 2, findClass, index + 1))
    index = end - 1
  }
  return out.join('\n')
}

/** How far the keys of a rule are indented. */
function findKeyDepth(lines: readonly string[]): number {
  const first = lines.map((line) => /^ *- (?=[\w-]+:)/.exec(line)?.[0].length).find((length) => length !== undefined)
  return first ?? Infinity
}

/** The line after the last one that is indented deeper than the key. */
function findBlockEnd(lines: readonly string[], start: number, indent: number): number {
  let end = start
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.trim() === '') continue
    if (toIndent(line) <= indent) break
    end = index + 1
  }
  return end
}

/** Comments belong to the entry below them; list items may stand as far left as their key. */
function readEntries(block: readonly string[], firstLine: number): Entry[] {
  const entries: Entry[] = []
  const depth = Math.min(...block.filter((line) => line.trim() !== '').map(toIndent))
  let comments: string[] = []
  for (const [offset, line] of block.entries()) {
    if (toIndent(line) === depth && !line.trim().startsWith('- ')) {
      if (line.trim().startsWith('#')) {
        comments.push(line.trim())
        continue
      }
      const key = /^([\w-]+):/.exec(line.trim())?.[1]
      if (key === undefined) throw new MetadataError(`line ${firstLine + offset}: not a key of metadata`)
      entries.push({ key, lines: [...comments, line.trim()] })
      comments = []
    } else if (line.trim() !== '') {
      entries.at(-1)?.lines.push('  ' + line.slice(depth).trimStart())
    }
  }
  if (comments.length > 0) throw new MetadataError(`line ${firstLine}: a comment below the last key of metadata`)
  return entries
}

function stamp(
  entries: readonly Entry[],
  indent: number,
  findClass: (id: string) => WeaknessClass | undefined,
  line: number,
): string[] {
  const stray = entries.find((entry) => !HAND_WRITTEN.has(entry.key) && !STAMPED.has(entry.key))
  if (stray) throw new MetadataError(`line ${line}: metadata.${stray.key} comes from nowhere; remove it`)
  const id = entries
    .find((entry) => entry.key === 'class')
    ?.lines.at(-1)
    ?.replace(/^class:\s*/, '')
  const weakness = id === undefined ? undefined : findClass(id)
  if (!weakness) throw new MetadataError(`line ${line}: metadata.class '${id ?? ''}' is no class of src/catalogue`)
  const kept = entries.filter((entry) => HAND_WRITTEN.has(entry.key)).flatMap((entry) => entry.lines)
  return [...kept, ...renderStamped(weakness)].map((text) => ' '.repeat(indent) + text)
}

function renderStamped(weakness: WeaknessClass): string[] {
  const toItems = (items: readonly string[]): string[] => items.map((item) => `  - ${JSON.stringify(item)}`)
  return [
    'category: security',
    `severity: ${weakness.severity}`,
    `security-severity: "${toSecuritySeverity(weakness.severity)}"`,
    `owner: ${weakness.owner}`,
    'cwe:',
    ...toItems(weakness.cwe.map(toCweText)),
    'owasp:',
    ...toItems(toOwaspTexts(weakness)),
    'references:',
    ...weakness.references.map((reference) => `  - ${reference}`),
    `source: ${DOCS_URL}/classes/${weakness.id}.md`,
  ]
}

function toIndent(line: string): number {
  return line.length - line.trimStart().length
}
