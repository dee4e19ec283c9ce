import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { NotAnalysed } from '../../findings/types.ts'
import type { Content } from '../content.ts'

/**
 * A copy of the files that Semgrep is to read, in a folder of its own. So it sees the staged content, no ignore file of
 * the scanned tree and no default ignore list has a say, and no link leads elsewhere.
 */
export class Mirror {
  /** Where Semgrep runs. */
  readonly tree: string
  /** What Semgrep writes lies beside the tree. */
  readonly home: string
  readonly copied: readonly string[]
  readonly notAnalysed: readonly NotAnalysed[]

  constructor(content: Content, files: readonly string[]) {
    this.home = mkdtempSync(join(tmpdir(), 'vetlint-'))
    this.tree = join(this.home, 'tree')
    mkdirSync(this.tree)
    // Semgrep's default list, which names `tests/`, is used only where there is no file.
    writeFileSync(join(this.tree, '.semgrepignore'), '')
    const copied: string[] = []
    const notAnalysed: NotAnalysed[] = []
    for (const file of files) {
      const reading = content.read(file)
      if (!('text' in reading)) {
        notAnalysed.push({ file, why: reading.why })
        continue
      }
      // A file of that name in the tree is one of the ignore files that must not count.
      if (/(?:^|\/)(?:\.semgrepignore|\.gitignore|\.\.)(?:\/|$)/.test(file)) continue
      const path = join(this.tree, ...file.split('/'))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, reading.text)
      copied.push(file)
    }
    this.copied = copied
    this.notAnalysed = notAnalysed
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true })
  }
}
