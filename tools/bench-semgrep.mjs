// Measures noise and cost of the Semgrep pack on published packages, beside one trivial rule on the same files.
//   npm run bench -- semgrep                     prints the tables
//   npm run bench -- semgrep --date 2026-11-25   writes them into docs/guide/benchmarks.md as well
//   --language NAME  one language   --rounds N   --cache DIR
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeSections } from './bench-page.mjs'
import { median } from '../tests/bench/statistics.mjs'
import { ROOT, SEMGREP_VERSION, findSemgrep, run } from './run.mjs'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    date: { type: 'string' },
    language: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    cache: { type: 'string', default: join(tmpdir(), 'vetlint-bench-semgrep') },
  },
})
if (values.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(values.date)) fail('--date wants the form YYYY-MM-DD.')
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds wants a number from 1 on.')
const semgrep = findSemgrep()
if (!semgrep) fail('There is no Semgrep; run `npm run setup`.')
if (run(process.execPath, ['tools/build.mjs']) !== 0) fail('The build failed.')

const corpus = JSON.parse(readFileSync(join(ROOT, 'tests', 'bench', 'semgrep-corpus.json'), 'utf8'))
const ENDINGS = {
  go: '.go',
  java: '.java',
  kotlin: '.kt',
  python: '.py',
  ruby: '.rb',
  php: '.php',
  c: '.c',
  rust: '.rs',
  swift: '.swift',
  csharp: '.cs',
}
/** A rule that parses every file and says next to nothing; a name in it would let Semgrep skip the files without it. */
const TRIVIAL = {
  go: 'goto $X',
  java: 'assert $X;',
  kotlin: '$X === $X',
  python: '$X @ $X',
  ruby: '$X <=> $X',
  php: 'goto $X;',
  c: '$X ^= $X;',
  rust: '$X ^= $X;',
  swift: '$X === $X',
  csharp: '$X ^= $X;',
}
/** Tests, generated templates and documentation are no code that runs. */
const LEFT_OUT = /(?:^|\/)(?:tests?|testdata|spec|_examples|examples|docs?|templates)(?:\/|$)|_test\.go$|\/vendor\//i

const rows = []
const slowest = []
const reports = []
for (const [language, entry] of Object.entries(corpus)) {
  if (values.language && values.language !== language) continue
  const folder = fetchSources(language, entry)
  const files = listFiles(folder, ENDINGS[language])
  if (files.length === 0) {
    console.error(`${language}: the sources cannot be had here.`)
    continue
  }
  const lines = files.reduce((sum, file) => sum + countLines(join(folder, file)), 0)
  const trivial = join(values.cache, `trivial-${language}.json`)
  const rule = { id: 'trivial', languages: [language], severity: 'INFO', message: 'x', pattern: TRIVIAL[language] }
  writeFileSync(trivial, JSON.stringify({ rules: [rule] }))
  const floors = []
  const packs = []
  for (let round = 0; round < rounds; round++) {
    floors.push(scan(folder, trivial))
    packs.push(scan(folder, join(ROOT, 'dist', 'semgrep', `${language}.json`)))
    console.error(
      `${language}, round ${round + 1}: ${floors.at(-1).cpu.toFixed(1)} s, ${packs.at(-1).cpu.toFixed(1)} s`,
    )
  }
  const pack = packs[0]
  const empty = join(values.cache, `empty-${language}`)
  mkdirSync(empty, { recursive: true })
  writeFileSync(join(empty, `empty${ENDINGS[language]}`), '\n')
  const loading = [1, 2, 3].map(
    () => scan(empty, join(ROOT, 'dist', 'semgrep', `${language}.json`)).wall - scan(empty, trivial).wall,
  )
  const ratio = (key) => median(packs.map((result, index) => result[key] / floors[index][key])).toFixed(2)
  rows.push([
    language,
    pack.rules.length,
    files.length,
    Math.round(lines / 1000),
    pack.results.length,
    ((pack.results.length * 1000) / lines).toFixed(3),
    `${median(floors.map(({ cpu }) => cpu)).toFixed(1)} s`,
    `${median(packs.map(({ cpu }) => cpu)).toFixed(1)} s`,
    ratio('cpu'),
    ratio('wall'),
    `${median(loading).toFixed(2)} s`,
  ])
  const total = pack.rules.reduce((sum, { seconds }) => sum + seconds, 0)
  for (const { id, seconds } of pack.rules.sort((a, b) => b.seconds - a.seconds).slice(0, 10))
    slowest.push([`\`${id}\``, `${seconds.toFixed(1)} s`, `${((100 * seconds) / total).toFixed(0)} %`])
  reports.push(...pack.results.map(({ check_id: id, path, start }) => `${id} ${language}/${path}:${start.line}`))
}

const cost = table(
  [
    ...['Language', 'Rules', 'Files', 'kLOC', 'Reports', 'Per kLOC', 'Trivial rule', 'Pack', 'CPU ratio', 'Time ratio'],
    'Loading more than one rule',
  ],
  rows,
)
const slow = table(['Slowest ten of each language', 'Parsing and matching', 'Of all rules'], slowest)
console.log(`${cost}\n\n${slow}\n\n${reports.join('\n')}`)
if (values.date && !values.language) {
  const head = `Run of ${values.date}: Semgrep ${SEMGREP_VERSION}, Node ${process.versions.node}; ${rounds} ${rounds === 1 ? 'round' : 'rounds, the median of each'}.`
  writeSections({ semgrep: `${head}\n\n${cost}\n\n${slow}` })
}

/** The folder with the sources of a language, fetched once with the ordinary client of its registry. */
function fetchSources(language, { from, packages, standard = [] }) {
  const folder = join(values.cache, language)
  if (existsSync(folder)) return folder
  mkdirSync(folder, { recursive: true })
  const work = join(values.cache, 'work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  const call = (command, args) => spawnSync(command, args, { cwd: work, encoding: 'utf8', maxBuffer: 1e9 })
  const unzip = (file, target) => call('python3', ['-m', 'zipfile', '-e', file, join(folder, target)])
  if (from === 'go') {
    writeFileSync(join(work, 'go.mod'), 'module bench\n\ngo 1.21\n')
    for (const name of packages) {
      const { Dir } = JSON.parse(call('go', ['mod', 'download', '-json', name]).stdout || '{}')
      if (Dir) cpSync(Dir, join(folder, name.replace(/\W+/g, '-')), { recursive: true })
    }
    const root = call('go', ['env', 'GOROOT']).stdout.trim()
    for (const name of standard) cpSync(join(root, 'src', name), join(folder, 'standard', name), { recursive: true })
    call('chmod', ['-R', 'u+w', folder])
  }
  if (from === 'maven')
    for (const name of packages) {
      const [, artifact, version] = name.split(':')
      call('mvn', ['-q', 'dependency:copy', `-Dartifact=${name}:jar:sources`, `-DoutputDirectory=${work}`])
      unzip(join(work, `${artifact}-${version}-sources.jar`), artifact)
    }
  if (from === 'pip')
    for (const name of packages) {
      call('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '--only-binary', ':all:', name])
      for (const file of readdirSync(work).filter((entry) => entry.endsWith('.whl'))) {
        unzip(join(work, file), file)
        rmSync(join(work, file))
      }
    }
  if (from === 'cargo') {
    // The crates that wrap a library of C carry its sources.
    const toLine = (name) => `${name.split('@')[0]} = "=${name.split('@')[1]}"`
    const manifest = '[package]\nname = "bench"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n'
    mkdirSync(join(work, 'src'))
    writeFileSync(join(work, 'src', 'lib.rs'), '')
    writeFileSync(join(work, 'Cargo.toml'), `${manifest}${packages.map(toLine).join('\n')}\n`)
    call('cargo', ['vendor', '-q', 'vendor'])
    for (const name of packages) {
      const vendored = join(work, 'vendor', name.split('@')[0])
      if (existsSync(vendored)) cpSync(vendored, join(folder, name.split('@')[0]), { recursive: true })
    }
  }
  if (from === 'npm') for (const name of packages) call('npm', ['pack', '--silent', name])
  if (from === 'sources')
    // NuGet serves compiled libraries only; these packages of other registries carry sources in C#.
    for (const [registry, name] of packages.map((entry) => entry.split(/:(.*)/)))
      if (registry === 'npm') call('npm', ['pack', '--silent', name])
      else call('python3', ['-m', 'pip', 'download', '-q', '--no-deps', '--no-binary', ':all:', name])
  for (const file of readdirSync(work).filter((entry) => /\.(?:tgz|tar\.gz)$/.test(entry))) {
    const target = join(folder, file.replace(/\.(?:tgz|tar\.gz)$/, ''))
    mkdirSync(target)
    call('tar', ['xzf', file, '-C', target])
  }
  if (from === 'debian')
    for (const name of packages) {
      call('apt-get', ['download', name])
      for (const file of readdirSync(work).filter((entry) => entry.endsWith('.deb'))) {
        call('dpkg', ['-x', file, join(folder, name)])
        rmSync(join(work, file))
      }
    }
  // Only what is measured stays, so that both runs see the same files.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !entry.name.endsWith(ENDINGS[language]) || LEFT_OUT.test(path.slice(folder.length)))
      rmSync(path, { force: true })
  }
  return folder
}

function listFiles(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort()
}

function countLines(path) {
  return readFileSync(path, 'utf8').split('\n').length
}

function scan(folder, config) {
  const out = join(values.cache, 'report.json')
  const options = ['--json', '--time', '--quiet', '--metrics=off', '--disable-version-check', '--no-git-ignore']
  const args = [
    'scan',
    ...options,
    '--no-rewrite-rule-ids',
    '--project-root',
    '.',
    '--output',
    out,
    '--config',
    config,
    '.',
  ]
  // The shell knows what the processes below it used; Node does not.
  const { stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$0" "$@" 2>/dev/null', semgrep, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SEMGREP_SEND_METRICS: 'off' },
  })
  const [wall, user, system] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  const { results, time } = JSON.parse(readFileSync(out, 'utf8'))
  const rules = time.rules.map((id, index) => ({
    id,
    seconds: time.targets.reduce((sum, target) => sum + target.match_times[index] + target.parse_times[index], 0),
  }))
  return { wall, cpu: user + system, results, rules }
}

function table(head, body) {
  const toLine = (cells) => `| ${cells.join(' | ')} |`
  return [toLine(head), toLine(head.map(() => '---')), ...body.map(toLine)].join('\n')
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
