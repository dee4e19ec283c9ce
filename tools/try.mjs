// Builds and runs `vetlint check` on the example application, or on the given path.
import { join, resolve } from 'node:path'
import { ROOT, run } from './run.mjs'

if (run(process.execPath, ['tools/setup.mjs']) !== 0 || run(process.execPath, ['tools/build.mjs']) !== 0)
  process.exit(2)
const args = process.argv.slice(2)
const target = args.find((argument) => !argument.startsWith('-')) ?? join(ROOT, 'tests', 'projects', 'shop')
const flags = args.filter((argument) => argument !== target)
process.exit(run(process.execPath, [join(ROOT, 'dist', 'cli', 'bin.js'), 'check', resolve(target), ...flags]))
