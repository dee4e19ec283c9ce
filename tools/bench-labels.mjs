// Measures recall and false positives on the labelled corpus of tests/bench/corpus, with peers beside it.
//   node tools/bench.mjs labels                    the tables; --date YYYY-MM-DD writes them to docs/guide/benchmarks.md
//   --only TEXT   tools whose name has TEXT        --plugin FILE  another build        --cache DIR
//   --misses      what vetlint misses and what it reports though fine, in the projects that may be looked at
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findMet, readCorpus, toClasses, toSummary } from '../tests/bench/labels.mjs'
import { writeSections } from './bench-page.mjs'
import { installPeers, listTools, runTool } from '../tests/bench/tools.mjs'
import { ROOT, run } from './run.mjs'

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    date: { type: 'string' },
    only: { type: 'string', default: '' },
    plugin: { type: 'string' },
    cache: { type: 'string', default: join(tmpdir(), 'vetlint-bench') },
    misses: { type: 'boolean', default: false },
  },
})
if (!options.plugin && run(process.execPath, ['tools/build.mjs']) !== 0) fail('The build failed.')
const plugin = options.plugin ?? join(ROOT, 'dist', 'index.js')
if (!existsSync(plugin)) fail(`There is no plugin at ${plugin}.`)
const { default: vetlint } = await import(pathToFileURL(plugin).href)
const { CLASSES } = await import(pathToFileURL(join(ROOT, 'dist', 'catalogue', 'index.js')).href)

const root = join(ROOT, 'tests', 'bench', 'corpus')
const { projects, labels, problems } = readCorpus(root, new Set(CLASSES.keys()))
if (problems.length > 0) fail(problems.join('\n'))

const corpus = JSON.parse(readFileSync(join(ROOT, 'tests', 'bench', 'corpus.json'), 'utf8'))
const { loader, failed } = installPeers(options.cache, corpus)
const files = projects.flatMap(({ name, files: own }) => own.map((file) => `${name}/${file}`))
const IMPORTS = /^\s*(?:import\b(?!\s*\()|export\b)/m
const scripts = files.filter((file) => /\.c?js$/.test(file) && !IMPORTS.test(readFileSync(join(root, file), 'utf8')))

const results = []
for (const { name: tool, modules } of listTools(corpus, plugin)) {
  if (modules.length === 0 || !tool.includes(options.only)) continue
  if (failed[tool]) {
    console.error(`${tool}: ${failed[tool]}`)
    continue
  }
  const result = runTool({ root, loader, modules, files, scripts }, join(options.cache, 'run', 'labels'))
  if (result.failed) {
    console.error(`${tool}: ${result.failed}`)
    continue
  }
  const findings = result.findings.map(({ file, rule, ...finding }) => {
    const slash = file.indexOf('/')
    const own = vetlint.rules[rule.replace('vetlint/', '')]
    return {
      ...finding,
      rule,
      project: file.slice(0, slash),
      file: file.slice(slash + 1),
      class: rule.startsWith('vetlint/') ? own?.meta.docs.class : undefined,
    }
  })
  for (const file of result.unparsed) console.error(`${tool}: ${file} does not parse`)
  for (const [rule, message] of Object.entries(result.crashes)) console.error(`${tool}: ${rule} threw: ${message}`)
  results.push({ tool, findings, met: findMet(labels, findings) })
}

const hidden = projects.filter(({ labels: own }) => own[0]?.hidden)
const head = `${projects.length} projects (${hidden.length} of them unseen), ${files.length} files, ${labels.filter(({ verdict }) => verdict === 'bad').length} lines to report and ${labels.filter(({ verdict }) => verdict === 'good').length} that are fine.`
const own = results.find(({ tool }) => tool === 'vetlint recommended')
const text = [head, '', toSummary(labels, results), ...(own ? ['', toClasses(labels, own.met)] : [])].join('\n')
console.log(text)

if (options.misses) {
  for (const { tool, findings, met } of results.filter(({ tool: name }) => name.startsWith('vetlint'))) {
    console.log(`\n${tool}`)
    for (const label of labels.filter((item) => !item.hidden && met.has(item) !== (item.verdict === 'bad')))
      console.log(
        `${label.verdict === 'bad' ? 'missed  ' : 'reported'} ${label.class} ${label.project}/${label.file}:${label.line} ${label.id}: ${label.why}`,
      )
    for (const finding of findings) {
      const around = labels.filter(({ project, file }) => project === finding.project && file === finding.file)
      const isHidden = projects.find(({ name }) => name === finding.project)?.labels[0]?.hidden
      if (!isHidden && findMet(around, [finding]).size === 0)
        console.log(
          `unlabelled ${finding.rule} ${finding.messageId} ${finding.project}/${finding.file}:${finding.line}`,
        )
    }
  }
}
if (options.date) writeSections({ labels: text })

function fail(message) {
  console.error(message)
  process.exit(2)
}
