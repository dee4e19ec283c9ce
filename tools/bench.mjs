// Measures noise on real packages and cost against ESLint with a parser alone, with peers beside it on the same files.
//   node tools/bench.mjs --date 2026-11-24          everything, and writes docs/guide/benchmarks.md
//   node tools/bench.mjs --only vetlint --no-cost   a quick look at our own reports; writes no page
//   suppressions    the reader of suppressions instead, see bench-suppressions.mjs
//   semgrep         the Semgrep pack instead, see bench-semgrep.mjs
//   labels          recall and false positives on the labelled corpus instead, see bench-labels.mjs
//   pack-labels     the same for the Semgrep pack, see bench-pack-labels.mjs
//   --plugin FILE  measure another build   --cache DIR   --rounds N   --package NAME  one package
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fetchPackage, listFiles, toFolderName } from '../tests/bench/corpus.mjs'
import { judge, toCommonest, toCorpus, toCost, toNoise, toRead, toRules, toVersions } from '../tests/bench/report.mjs'
import { installPeers, listTools, runTool } from '../tests/bench/tools.mjs'
import { writeSections } from './bench-page.mjs'
import { ROOT, run } from './run.mjs'

if (process.argv[2] === 'suppressions') {
  await import('./bench-suppressions.mjs')
  process.exit()
}
if (process.argv[2] === 'labels') {
  await import('./bench-labels.mjs')
  process.exit()
}
if (process.argv[2] === 'pack-labels') {
  await import('./bench-pack-labels.mjs')
  process.exit()
}
if (process.argv[2] === 'semgrep') {
  await import('./bench-semgrep.mjs')
  process.exit()
}

const { values: options } = parseArgs({
  options: {
    date: { type: 'string' },
    only: { type: 'string' },
    package: { type: 'string' },
    plugin: { type: 'string' },
    cache: { type: 'string', default: join(tmpdir(), 'vetlint-bench') },
    rounds: { type: 'string', default: '5' },
    'no-cost': { type: 'boolean', default: false },
  },
})
const rounds = Number(options.rounds)
if (!Number.isInteger(rounds) || rounds < 1) fail(`--rounds wants a number from 1 on, not "${options.rounds}".`)
if (options.date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(options.date)) fail('--date wants the form YYYY-MM-DD.')

const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
const corpus = read('tests/bench/corpus.json')
const verdicts = read('tests/bench/verdicts.json')
const { cache } = options
const out = join(ROOT, 'node_modules', '.cache', 'bench')
mkdirSync(out, { recursive: true })

if (!options.plugin && run(process.execPath, ['tools/build.mjs']) !== 0) fail('The build failed.')
const plugin = options.plugin ?? join(ROOT, 'dist', 'index.js')
if (!existsSync(plugin)) fail(`There is no plugin at ${plugin}.`)

console.error('Fetching the packages …')
const packages = corpus.packages
  .filter((item) => !options.package || item.name === options.package)
  .map((item) => {
    const folder = fetchPackage(cache, item)
    return { ...item, folder: toFolderName(item), ...listFiles(folder, item) }
  })
if (packages.length === 0) fail(`No package is called ${options.package}.`)
console.error('Installing the peers …')
const { loader, failed } = installPeers(cache, corpus)
const tools = listTools(corpus, plugin).filter(
  ({ name }) => !options.only || name.includes(options.only) || name === 'parser only',
)

const root = join(cache, 'corpus')
const IMPORTS = /^\s*(?:import\b(?!\s*\()|export\b)/m

function toJob(tool, items) {
  const files = items.flatMap((item) => item.files.map((file) => `${item.folder}/${file}`))
  const scripts = files.filter(
    (file) => /\.c?js$/.test(file) && !IMPORTS.test(readFileSync(join(root, ...file.split('/')), 'utf8')),
  )
  return { root, loader, modules: tool.modules, files, scripts }
}

const byFolder = new Map(packages.map((item) => [item.folder, item]))
const lines = packages.reduce((sum, item) => sum + item.lines, 0)
console.error(`${packages.length} packages, ${packages.flatMap((item) => item.files).length} files, ${lines} lines.`)

const results = []
for (const tool of tools) {
  const result = failed[tool.name]
    ? { failed: failed[tool.name] }
    : runTool(toJob(tool, packages), join(cache, 'run', 'noise'))
  if (result.findings)
    result.findings = result.findings.map((finding) => {
      const slash = finding.file.indexOf('/')
      const item = byFolder.get(finding.file.slice(0, slash))
      return { package: item.name, kind: item.kind, ...finding, file: finding.file.slice(slash + 1) }
    })
  results.push({ tool: tool.name, result })
  console.error(
    `${tool.name}: ${result.failed ?? `${result.findings.length} reports, ${result.unparsed.length} files not parsed`}`,
  )
  for (const [rule, message] of Object.entries(result.crashes ?? {})) console.error(`  ${rule} threw: ${message}`)
  if (result.failed) continue
  const name = tool.name.replace(/[^a-z0-9]+/gi, '-')
  writeFileSync(join(out, `${name}.json`), JSON.stringify(result, null, 2))
  writeFileSync(
    join(out, `${name}.txt`),
    result.findings
      .map((finding) => `${finding.package} ${finding.file}:${finding.line} ${finding.rule} ${finding.messageId}\n`)
      .join(''),
  )
}

const costRounds = []
if (!options['no-cost']) {
  const items = packages.filter((item) => item.cost)
  const measured = tools.filter((tool) => !results.find((entry) => entry.tool === tool.name).result.failed)
  for (let round = 0; round < rounds; round++) {
    console.error(`Cost, round ${round + 1} of ${rounds} …`)
    const measurements = new Map()
    for (const tool of measured) measurements.set(tool.name, runTool(toJob(tool, items), join(cache, 'run', 'cost')))
    costRounds.push(measurements)
  }
}

const noise = results.filter(({ tool }) => tool !== 'parser only')
const own = results.find(({ tool }) => tool === 'vetlint recommended')?.result
const sections = {
  versions: toVersions({
    date: options.date ?? 'no date',
    node: process.versions.node,
    version: read('package.json').version,
    corpus,
  }),
  corpus: toCorpus(packages),
  noise: toNoise(noise, packages),
  rules: own?.findings ? toRules(own.findings, packages) : '',
  commonest: toCommonest(noise),
  cost: costRounds.length > 0 && costRounds[0].has('parser only') ? toCost([...costRounds[0].keys()], costRounds) : '',
  read: own?.findings ? toRead(own.findings, verdicts) : '',
}
for (const name of ['noise', 'rules', 'commonest', 'cost']) if (sections[name]) console.log(`\n${sections[name]}`)
if (own?.findings) {
  const { unread } = judge(own.findings, verdicts)
  console.log(`\n${unread.length} of ${own.findings.length} reports of the recommended preset have no verdict yet.`)
}
console.log(`\nAll reports: ${out}`)

const isWhole = !options.only && !options.package && !options['no-cost']
if (options.date && isWhole) writeSections(sections)
else console.log('The page was left as it is: it is written by a whole run with --date.')

function fail(message) {
  console.error(message)
  process.exit(2)
}
