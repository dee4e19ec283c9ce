// Builds and runs `vetlint check` on the example application, or on the given path.
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ROOT, run } from './run.mjs'

if (run(process.execPath, ['tools/setup.mjs']) !== 0 || run(process.execPath, ['tools/build.mjs']) !== 0)
  process.exit(2)
const args = process.argv.slice(2)
const target = args.find((argument) => !argument.startsWith('-')) ?? join(ROOT, 'tests', 'projects', 'shop')
const flags = args.filter((argument) => argument !== target)
const folder = resolve(target)
// A folder is a root of its own, so that paths in the report begin there.
const place = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? ['--root', folder] : [folder]
process.exit(run(process.execPath, [join(ROOT, 'dist', 'cli', 'bin.js'), 'check', ...place, ...flags]))
