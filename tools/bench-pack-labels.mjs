// Measures recall and false positives of the Semgrep pack on the labelled corpus of tests/bench/corpus-pack.
//   node tools/bench.mjs pack-labels        the tables; --date YYYY-MM-DD writes them to docs/guide/benchmarks.md
//   --misses          what the pack misses and what it reports though fine, in the projects that may be looked at
//   --language NAME   one language
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { findMet, readCorpus, toGroups, toSummary } from '../tests/bench/labels.mjs'
import { replaceSection } from '../tests/bench/report.mjs'
import { ROOT, findSemgrep, run } from './run.mjs'

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    date: { type: 'string' },
    language: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
})
const semgrep = findSemgrep()
if (!semgrep) fail('There is no Semgrep; run `npm run setup`.')
if (run(process.execPath, ['tools/build.mjs']) !== 0) fail('The build failed.')
const { CLASSES } = await import(pathToFileURL(join(ROOT, 'dist', 'catalogue', 'index.js')).href)

/** Names that the labels use for classes of the catalogue; a path out of an archive is a path of a client. */
const CLASS_OF = { 'archive-extraction': 'path-traversal', 'debug-mode-enabled': 'debug-mode' }
const known = new Set([...CLASSES.keys(), ...Object.keys(CLASS_OF)])

const root = join(ROOT, 'tests', 'bench', 'corpus-pack')
const languages = readdirSync(root).filter((name) => !options.language || name === options.language)
if (languages.length === 0) fail('There are no samples.')
const projects = languages.sort().flatMap((language) => {
  const { projects: own, problems } = readCorpus(join(root, language), known)
  if (problems.length > 0) fail(problems.map((problem) => `${language}: ${problem}`).join('\n'))
  return own.map(({ name, labels }) => ({
    name: `${language}/${name}`,
    labels: labels.map((label) => ({
      ...label,
      class: CLASS_OF[label.class] ?? label.class,
      language,
      project: `${language}/${name}`,
    })),
  }))
})
const labels = projects.flatMap((project) => project.labels)

const findings = scan()
const met = findMet(labels, findings)
const hidden = projects.filter(({ labels: own }) => own[0]?.hidden)
const count = (verdict) => labels.filter((label) => label.verdict === verdict).length
const text = [
  `${projects.length} projects in ${languages.length} languages (${hidden.length} of them unseen), ${count('bad')} lines to report and ${count('good')} that are fine.`,
  toSummary(labels, [{ tool: 'the pack', met }]),
  toGroups(labels, met, 'Language', (label) => label.language),
  toGroups(labels, met, 'Class', (label) => `\`${label.class}\``),
].join('\n\n')
console.log(text)

if (options.misses) {
  for (const label of labels.filter((item) => !item.hidden && met.has(item) !== (item.verdict === 'bad')))
    console.log(
      `${label.verdict === 'bad' ? 'missed  ' : 'reported'} ${label.class} ${label.project}/${label.file}:${label.line} ${label.id}: ${label.why}`,
    )
  for (const finding of findings) {
    const project = projects.find(({ name }) => name === finding.project)
    const around = labels.filter(({ project: name, file }) => name === finding.project && file === finding.file)
    if (project && !project.labels[0]?.hidden && findMet(around, [finding]).size === 0)
      console.log(`unlabelled ${finding.rule} ${finding.project}/${finding.file}:${finding.line}`)
  }
}
if (options.date && !options.language) {
  const path = join(ROOT, 'docs', 'guide', 'benchmarks.md')
  writeFileSync(path, replaceSection(readFileSync(path, 'utf8'), 'pack-labels', text))
}

/** One run of all bundles over all samples; a rule of another language looks at none of its files. */
function scan() {
  const work = mkdtempSync(join(tmpdir(), 'vetlint-pack-labels-'))
  const out = join(work, 'report.json')
  try {
    const quiet = ['--json', '--quiet', '--metrics=off', '--disable-version-check', '--output', out]
    const whole = ['--no-git-ignore', '--no-rewrite-rule-ids', '--project-root', '.']
    const { stderr } = spawnSync(
      semgrep,
      ['scan', ...quiet, ...whole, '--config', join(ROOT, 'dist', 'semgrep', 'all.json'), ...languages],
      { cwd: root, encoding: 'utf8', env: { ...process.env, SEMGREP_SEND_METRICS: 'off' } },
    )
    const { results } = JSON.parse(readFileSync(out, 'utf8'))
    if (stderr) console.error(stderr)
    return results.map(({ check_id: rule, path, start, extra }) => {
      const [language, project, ...file] = path.split(/[\\/]/)
      return {
        rule,
        class: extra.metadata.class,
        project: `${language}/${project}`,
        file: file.join('/'),
        line: start.line,
      }
    })
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function fail(message) {
  console.error(message)
  process.exit(2)
}
