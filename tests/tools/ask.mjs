// Asks each tool itself which suppressions of tests/tools/needless.ts hide nothing, through `vetlint suppressions --ask-tools`,
// and stores what it printed in answers.json, which `npm test` replays.   node tests/tools/ask.mjs [TOOL …]
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT, run } from '../../tools/run.mjs'
import { importTypeScript } from './import-typescript.mjs'
import { TOOLS, install } from './tools.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const answers = join(here, 'answers.json')
const { NEEDLESS_SAMPLES, toNeedless } = await importTypeScript(join(here, 'needless.ts'))
const COMMANDS = { typescript: 'tsc' }

const wanted = process.argv.slice(2)
const folder = process.env.VETLINT_TOOLS ?? join(tmpdir(), 'vetlint-tools')
mkdirSync(folder, { recursive: true })
if (run(process.execPath, ['tools/build.mjs']) !== 0) process.exit(1)
const known = JSON.parse(readFileSync(answers, 'utf8'))
let wrong = 0

for (const { tool: names, files, needless, unsure = [] } of NEEDLESS_SAMPLES) {
  const tools = names.split(',')
  if (wanted.length > 0 && !tools.some((tool) => wanted.includes(tool))) continue
  const bins = new Map(tools.map((tool) => [tool, install(tool, folder)]))
  if ([...bins.values()].some((bin) => !bin)) {
    console.log(`${names}: could not be installed`)
    continue
  }
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'vetlint-ask-')))
  try {
    const record = join(root, 'node_modules', 'record.jsonl')
    for (const [file, text] of Object.entries(files)) write(join(root, file), text)
    write(record, '')
    for (const [tool, bin] of bins)
      write(join(root, 'node_modules', '.bin', COMMANDS[tool] ?? tool), toRecorder(tool, bin, record), 0o755)
    const said = spawnSync(
      process.execPath,
      [
        'dist/cli/bin.js',
        'suppressions',
        '--root',
        root,
        '--all',
        '--ask-tools',
        names,
        '--format=json',
        '--today=2026-11-25',
      ],
      { cwd: ROOT, encoding: 'utf8' },
    )
    const calls = readFileSync(record, 'utf8')
      .replaceAll(root, '<root>')
      .replaceAll(folder, '<tools>')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    const actual = toNeedless(JSON.parse(said.stdout).entries)
    const isRight = said.stderr === '' && JSON.stringify(actual) === JSON.stringify(needless)
    if (!isRight) {
      wrong += 1
      console.log(`${names}: ${JSON.stringify(actual)}\n${said.stderr}${JSON.stringify(calls).slice(0, 2000)}`)
      continue
    }
    known[names] = {
      date: new Date().toISOString().slice(0, 10),
      versions: Object.fromEntries([...bins].map(([tool, bin]) => [tool, TOOLS[tool].version(bin)])),
      calls,
    }
    console.log(
      `${names}: ${Object.keys(needless).length} needless, as expected${unsure.length > 0 ? `; nothing is said of ${unsure.join(', ')}` : ''}`,
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(answers, JSON.stringify(sorted, undefined, 2) + '\n')
process.exit(wrong > 0 ? 1 : 0)

function write(path, text, mode = 0o644) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { mode })
}

/** A program that runs the tool and notes what it was asked and what it said. */
function toRecorder(tool, bin, record) {
  return `#!${process.execPath}
const { spawnSync } = require('node:child_process')
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const input = readFileSync(0, 'utf8')
const { status, stdout, stderr } = spawnSync(${JSON.stringify(bin)}, args, { input, encoding: 'utf8', maxBuffer: 1e9 })
appendFileSync(${JSON.stringify(record)}, JSON.stringify({ tool: ${JSON.stringify(tool)}, args, input, status, stdout, stderr }) + '\\n')
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = status
`
}
