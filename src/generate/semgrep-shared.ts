/** A marker that no block can be stamped for. */
export class SharedBlockError extends Error {}

const OPENING = /^( *)# shared: ([\w-]+)$/
const CLOSING = /^ *# end of shared: ([\w-]+)$/

/**
 * The named blocks of a file of shared facts. A block is a top-level key; its lines are kept as they are written,
 * comments included, only the indentation of the first line is taken off all of them.
 */
export function readSharedBlocks(text: string): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, string[]>()
  let current: string[] | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^([\w-]+):\s*$/.exec(line)?.[1]
    if (key !== undefined) {
      if (blocks.has(key)) throw new SharedBlockError(`line ${index + 1}: the block '${key}' is there twice`)
      blocks.set(key, (current = []))
    } else if (line.startsWith(' ')) {
      if (!current) throw new SharedBlockError(`line ${index + 1}: a line outside of any block`)
      current.push(line)
    } else if (line.trim() === '') {
      current?.push('')
    } else if (!line.startsWith('#')) {
      throw new SharedBlockError(`line ${index + 1}: a block starts with its name and a colon`)
    }
  }
  return new Map([...blocks].map(([name, lines]) => [name, trim(lines)]))
}

/**
 * The text of a rule file with the lines between `# shared: NAME` and `# end of shared: NAME` replaced by the block.
 * The block stands as deep as its marker; a marker without an end gets one. Nothing outside of the markers changes.
 * Throws a SharedBlockError where a block is unknown or an end stands alone.
 */
export function stampShared(text: string, blocks: ReadonlyMap<string, readonly string[]>): string {
  const lines = text.split('\n')
  const out: string[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const stray = CLOSING.exec(line)?.[1]
    if (stray !== undefined) throw new SharedBlockError(`line ${index + 1}: no block '${stray}' starts above this end`)
    out.push(line)
    const [, indent = '', name = ''] = OPENING.exec(line) ?? []
    if (name === '') continue
    const block = blocks.get(name)
    if (!block) throw new SharedBlockError(`line ${index + 1}: the block '${name}' is not in the shared facts`)
    const end = findEnd(lines, index + 1, name)
    out.push(...block.map((entry) => (entry === '' ? '' : indent + entry)), `${indent}# end of shared: ${name}`)
    if (end !== undefined) index = end
  }
  return out.join('\n')
}

/** Another block that starts first means that this one was never stamped. */
function findEnd(lines: readonly string[], start: number, name: string): number | undefined {
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (OPENING.test(line)) return undefined
    if (CLOSING.exec(line)?.[1] === name) return index
  }
  return undefined
}

function trim(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '')
  const kept = lines.slice(0, last + 1)
  const depth = Math.min(...kept.filter((line) => line !== '').map((line) => line.length - line.trimStart().length))
  return kept.map((line) => line.slice(depth))
}
