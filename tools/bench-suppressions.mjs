// Measures the reader of suppressions: a tree of a million lines beside `git grep` in the same run, and 10 MB of hostile text.
//   npm run bench -- suppressions                     prints the tables
//   npm run bench -- suppressions --date 2026-11-25   writes them into docs/guide/benchmarks.md as well
//   --lines N  size of the largest tree   --rounds N   --megabytes N  size of the hostile texts
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { writeSections } from './bench-page.mjs'
import { median } from '../tests/bench/statistics.mjs'
import { ROOT, run } from './run.mjs'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    date: { type: 'string' },
    lines: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '3' },
    megabytes: { type: 'string', default: '10' },
  },
})
if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date)) fail('--date wants the form YYYY-MM-DD.')
const [lines, rounds, megabytes] = [values.lines, values.rounds, values.megabytes].map(Number)
if (![lines, rounds, megabytes].every((number) => Number.isInteger(number) && number > 0))
  fail('--lines, --rounds and --megabytes want numbers from 1 on.')

if (run(process.execPath, ['tools/build.mjs']) !== 0) fail('The build failed.')
const { parseDirectives, countReasons, judgeSuppression } = await import('../dist/suppressions/index.js')
const { listSuppressions } = await import('../dist/suppressions/register.js')

const TODAY = '2026-11-25'
const BLOCK = '(owner: @web, expires: 2027-01-31)'
/** Lines of ordinary code, and one directive for each language. */
const LANGUAGES = [
  [
    'ts',
    [
      "import { a } from './a.js'",
      'const text = `the ${a} of /x/ // not a comment`',
      'export function f(b: string) {',
      '  return b.split(",").map((c) => c.trim()) // what is left',
      '}',
    ],
    `fetch(text) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host ${BLOCK}`,
  ],
  [
    'py',
    [
      'import os',
      'def f(b):',
      '    """What it does, # not a comment."""',
      '    return [c.strip() for c in b.split(",")]  # what is left',
      '',
    ],
    `os.system(x)  # nosec B605 # fixed text of the build ${BLOCK}`,
  ],
  [
    'go',
    ['package a', 'func f(b string) string {', '\ts := "the // not a comment"', '\treturn s + b // what is left', '}'],
    `exec.Command(x) // #nosec G204 -- fixed text of the build ${BLOCK}`,
  ],
  [
    'yml',
    [
      'jobs:',
      '  build:',
      '    steps:',
      '      - run: echo "a # not a comment" # what is left',
      '      - uses: ./action',
    ],
    `      - uses: a/b@v1 # zizmor: ignore[unpinned-uses] # our own fork ${BLOCK}`,
  ],
]
const LINES_OF_A_FILE = 250
/** One line in so many is a directive. */
const EVERY = 1_000

const FILES = {
  python: 'a.py',
  typescript: 'a.ts',
  javascript: 'a.js',
  shell: 'a.sh',
  ruby: 'a.rb',
  rust: 'a.rs',
  html: 'a.html',
  yaml: 'a.yml',
  sql: 'a.sql',
}

const folder = mkdtempSync(join(tmpdir(), 'vetlint-bench-suppressions-'))
try {
  const trees = [1, lines / 4, lines / 2, lines].map((count) => measureTree(Math.round(count)))
  const hostile = await measureHostile()
  const text = [toTreeTable(trees), toHostileTable(hostile)].join('\n\n')
  console.log(`\n${text}\n`)
  if (values.date) {
    const versions = `Run of ${values.date}: Node ${process.versions.node}, eslint-plugin-vetlint ${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}, ${spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.trim()}; ${rounds} rounds, the median of each.`
    writeSections({ suppressions: `${versions}\n\n${text}` })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureTree(count) {
  const root = join(folder, String(count))
  let bytes = 0
  let directives = 0
  let written = 0
  for (let file = 0; written < count; file++) {
    const [extension, ordinary, directive] = LANGUAGES[file % LANGUAGES.length]
    const text = []
    while (text.length < LINES_OF_A_FILE && written < count) {
      written++
      if (written % EVERY === 0) directives++
      text.push(written % EVERY === 0 ? directive : `${ordinary[text.length % ordinary.length]}`)
    }
    const below = join(root, `d${file % 50}`)
    mkdirSync(below, { recursive: true })
    const source = `${text.join('\n')}\n`
    bytes += source.length
    writeFileSync(join(below, `f${file}.${extension}`), source)
  }
  git(root, 'init', '-q')
  git(root, 'add', '-A')
  const preload = `data:text/javascript,${encodeURIComponent('import{writeSync}from"node:fs";process.on("exit",()=>writeSync(2,`rss=${process.resourceUsage().maxRSS}\\n`))')}`
  const output = join(folder, 'register.json')
  const measured = Array.from({ length: rounds }, () => {
    const grep = time(() =>
      git(root, 'grep', '-cE', 'eslint-disable|nosec|nolint|nosemgrep|noqa|zizmor|-ignore|suppress'),
    )
    const register = time(() => {
      const result = spawnSync(
        process.execPath,
        [
          '--import',
          preload,
          join(ROOT, 'dist', 'cli', 'bin.js'),
          'suppressions',
          '--root',
          root,
          '--all',
          '--format',
          'json',
          '--output',
          output,
          '--today',
          TODAY,
        ],
        { encoding: 'utf8' },
      )
      if (result.status !== 0) fail(`The register failed: ${result.stderr}`)
      return Number(/rss=(\d+)/.exec(result.stderr)?.[1]) / 1_024
    })
    return { grep: grep.ms, register: register.ms, memory: register.value }
  })
  const { entries } = JSON.parse(readFileSync(output, 'utf8'))
  if (entries.length !== directives) fail(`The register lists ${entries.length} suppressions of ${directives}.`)
  rmSync(root, { recursive: true, force: true })
  const of = (key) => median(measured.map((one) => one[key]))
  console.error(
    `${count} lines: ${of('register').toFixed(0)} ms, git grep ${of('grep').toFixed(0)} ms, ${of('memory').toFixed(0)} MB`,
  )
  return { count, bytes, directives, grep: of('grep'), register: of('register'), memory: of('memory') }
}

function git(root, ...args) {
  const result = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 })
  // grep ends with 1 when nothing is found.
  if (result.status !== 0 && !(args[0] === 'grep' && result.status === 1))
    fail(`git ${args[0]} failed: ${result.stderr}`)
  return result.stdout
}

function time(action) {
  const start = performance.now()
  const value = action()
  return { ms: performance.now() - start, value }
}

/** Every hostile text at half and at full size, read, judged and listed. */
async function measureHostile() {
  const { outputText } = ts.transpileModule(readFileSync(join(ROOT, 'tests', 'suppressions', 'hostile.ts'), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  const { HOSTILE } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`)
  return HOSTILE.map(([title, language, bit]) => {
    const whole = bit.repeat(Math.ceil((megabytes * 1e6) / bit.length)).slice(0, megabytes * 1e6)
    const [half, full] = [whole.slice(0, whole.length / 2), whole].map((text) =>
      Math.min(...Array.from({ length: rounds }, () => time(() => read(text, language)).ms)),
    )
    console.error(`${title}: ${half.toFixed(0)} ms, ${full.toFixed(0)} ms`)
    return { title, language, half, full }
  })
}

function read(text, language) {
  const directives = parseDirectives(text, { language })
  const reasons = countReasons(directives)
  for (const directive of directives) judgeSuppression(directive, { today: TODAY, reasons })
  listSuppressions(FILES[language] ?? 'a.txt', text, { today: TODAY, findSeverity: () => 'high' })
}

function toTreeTable(trees) {
  const rows = trees.map(({ count, bytes, directives, grep, register, memory }) =>
    [
      count.toLocaleString('en'),
      (bytes / 2 ** 20).toFixed(1),
      directives.toLocaleString('en'),
      `${(grep / 1_000).toFixed(2)} s`,
      `${(register / 1_000).toFixed(2)} s`,
      `${(bytes / 2 ** 20 / (register / 1_000)).toFixed(1)} MiB/s`,
      `${memory.toFixed(0)} MB`,
    ].join(' | '),
  )
  return [
    '| Lines | MiB | Suppressions | `git grep` | `vetlint suppressions` | Speed | Peak memory |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n')
}

function toHostileTable(hostile) {
  const rows = hostile.map(
    ({ title, language, half, full }) =>
      `| ${title} | ${language} | ${half.toFixed(0)} ms | ${full.toFixed(0)} ms | ${(full / half).toFixed(1)} |`,
  )
  return [
    `| Hostile text, repeated | Read as | ${megabytes / 2} MB | ${megabytes} MB | Ratio |`,
    '| --- | --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
