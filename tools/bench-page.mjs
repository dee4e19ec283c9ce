// The page docs/guide/benchmarks.md: each measurement writes its own sections, formatted as CI wants the page.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceSection } from '../tests/bench/report.mjs'
import { ROOT, run } from './run.mjs'

/** Replaces the sections, by their names. */
export function writeSections(sections) {
  const path = join(ROOT, 'docs', 'guide', 'benchmarks.md')
  const page = Object.entries(sections).reduce(
    (text, [name, section]) => replaceSection(text, name, section),
    readFileSync(path, 'utf8'),
  )
  writeFileSync(path, page)
  const prettier = join(ROOT, 'node_modules', 'prettier', 'bin', 'prettier.cjs')
  if (run(process.execPath, [prettier, '--write', '--log-level=warn', path]) !== 0) throw new Error('prettier failed.')
  console.log('Written: docs/guide/benchmarks.md')
}
