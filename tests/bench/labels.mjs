// The labelled corpus: small applications whose labels say which lines a reviewer would object to and which are fine.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A report belongs to a label when it stands at most so many lines from it. */
export const NEAR = 3
/** One project in so many is kept out of sight while rules are written. */
const HIDDEN_SHARE = 4

/** Classes that say the same of one line: a reviewer who raises one has raised the other. */
const SAME = [
  ['cross-site-scripting', 'reflected-html', 'unescaped-template'],
  ['permissive-cors', 'reflected-cors-origin'],
  ['unverified-webhook', 'optional-webhook-verification'],
  ['insecure-object-access', 'client-supplied-identity', 'optional-ownership-check'],
  ['missing-route-authentication', 'unauthenticated-service-role', 'missing-server-action-authentication'],
  ['client-controlled-role', 'mass-assignment', 'user-metadata-authorization'],
  ['secret-fallback', 'hardcoded-credentials', 'placeholder-secret', 'static-crypto-material'],
  ['plaintext-password', 'weak-password-hash', 'encoded-password', 'timing-unsafe-comparison', 'hardcoded-login'],
  ['fail-open-authentication', 'presence-only-authentication', 'disabled-guard', 'mock-authentication'],
  ['unverified-token', 'unverified-session', 'lax-token-options'],
  ['exposed-client-secret', 'service-role-in-client'],
  ['path-traversal', 'dangerous-file-operation', 'user-controlled-filename', 'file-inclusion', 'unrestricted-upload'],
  ['code-injection', 'template-injection'],
  ['unsafe-llm-output', 'unvalidated-llm-output'],
]
/** What a model says in a command, a query or a path is that injection as well, whichever of both names a rule chooses. */
const FROM_MODELS = ['unsafe-llm-output', 'unsafe-tool-input']
const INJECTIONS = [
  'sql-injection',
  'nosql-injection',
  'command-injection',
  'code-injection',
  'path-traversal',
  'dangerous-file-operation',
  'server-side-request-forgery',
  'cross-site-scripting',
  'reflected-html',
]

/** Does a report of the class `found` say what a label of the class `wanted` says? */
export function isSameClass(wanted, found) {
  return (
    wanted === found ||
    SAME.some((group) => group.includes(wanted) && group.includes(found)) ||
    (FROM_MODELS.includes(wanted) && INJECTIONS.includes(found))
  )
}

/** Is a project kept out of sight? Decided by its name alone, so that nobody chooses. */
export function isHidden(project) {
  return createHash('sha256').update(project).digest()[0] % HIDDEN_SHARE === 0
}

/** Every file of a project, with forward slashes. */
function listProject(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
    return entry.isDirectory() ? listProject(folder, path) : [path]
  })
}

/**
 * Reads the corpus. `problems` names what is wrong with labels: a file that is missing, a piece of code that does not
 * occur exactly once, an id twice, a twin that does not exist.
 */
export function readCorpus(root, classes) {
  const problems = []
  const projects = readdirSync(root)
    .sort()
    .map((name) => {
      const folder = join(root, name)
      const { about, samples } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8'))
      const ids = new Set()
      const labels = samples.map((sample) => {
        const where = `${name} ${sample.id}`
        if (ids.has(sample.id)) problems.push(`${where}: the id occurs twice`)
        ids.add(sample.id)
        if (!classes.has(sample.class)) problems.push(`${where}: there is no class ${sample.class}`)
        if (sample.verdict !== 'bad' && sample.verdict !== 'good') problems.push(`${where}: verdict ${sample.verdict}`)
        if (!sample.why) problems.push(`${where}: no reason`)
        for (const file of [sample.file, ...(sample.through ?? [])])
          if (!existsSync(join(folder, file))) problems.push(`${where}: no file ${file}`)
        const text = existsSync(join(folder, sample.file)) ? readFileSync(join(folder, sample.file), 'utf8') : ''
        const first = text.indexOf(sample.code)
        if (first < 0 || text.indexOf(sample.code, first + 1) >= 0)
          problems.push(`${where}: the code does not occur exactly once`)
        return {
          ...sample,
          project: name,
          hidden: isHidden(name),
          crossModule: (sample.through ?? []).length > 0,
          line: text.slice(0, Math.max(first, 0)).split('\n').length,
        }
      })
      for (const { id, twin } of samples)
        if (twin !== undefined && !ids.has(twin)) problems.push(`${name} ${id}: no twin ${twin}`)
      return { name, about, labels, files: listProject(folder).filter((path) => /\.[cm]?[jt]sx?$/.test(path)) }
    })
  return { projects, labels: projects.flatMap((project) => project.labels), problems }
}

/**
 * The labels that a tool's reports meet. A report with a class belongs to the nearest label of that class; one without,
 * as those of other tools, to every label that is near.
 */
export function findMet(labels, findings) {
  const met = new Set()
  for (const finding of findings) {
    const near = labels.filter(
      (label) =>
        label.project === finding.project &&
        label.file === finding.file &&
        Math.abs(label.line - finding.line) <= NEAR &&
        (finding.class === undefined || isSameClass(label.class, finding.class)),
    )
    const distance = Math.min(...near.map((label) => Math.abs(label.line - finding.line)))
    for (const label of near) if (Math.abs(label.line - finding.line) === distance) met.add(label)
  }
  return met
}

/** How many of the labels are met: `met` of `all`, for the bad ones and for the good ones. */
export function score(labels, met) {
  const count = (verdict) => {
    const all = labels.filter((label) => label.verdict === verdict)
    return { all: all.length, met: all.filter((label) => met.has(label)).length }
  }
  return { bad: count('bad'), good: count('good') }
}

const share = ({ all, met }) => (all === 0 ? '–' : `${((met * 100) / all).toFixed(0)} % (${met} of ${all})`)
const line = (cells) => `| ${cells.join(' | ')} |`

/** Recall and false positives of each tool, for the parts of the corpus. */
export function toSummary(labels, results) {
  const parts = [
    ['all', labels],
    ['seen', labels.filter((label) => !label.hidden)],
    ['unseen quarter', labels.filter((label) => label.hidden)],
    ['over several files', labels.filter((label) => label.crossModule)],
  ]
  return [
    line(['Tool', ...parts.flatMap(([name]) => [`Found: ${name}`, `Reported though fine: ${name}`])]),
    line(['---', ...parts.flatMap(() => ['--:', '--:'])]),
    ...results.map(({ tool, met }) =>
      line([
        tool,
        ...parts.flatMap(([, part]) => {
          const { bad, good } = score(part, met)
          return [share(bad), share(good)]
        }),
      ]),
    ),
  ].join('\n')
}

/** The same by class, for one tool. */
export function toClasses(labels, met) {
  return toGroups(labels, met, 'Class', (label) => `\`${label.class}\``)
}

/** The same for each group that `toName` puts a label into. */
export function toGroups(labels, met, title, toName) {
  const names = [...new Set(labels.map(toName))].sort()
  return [
    line([title, 'Found', 'Reported though fine', 'Unseen: found', 'Unseen: reported though fine']),
    line(['---', '--:', '--:', '--:', '--:']),
    ...names.map((name) => {
      const own = labels.filter((label) => toName(label) === name)
      const all = score(own, met)
      const hidden = score(
        own.filter((label) => label.hidden),
        met,
      )
      return line([name, share(all.bad), share(all.good), share(hidden.bad), share(hidden.good)])
    }),
  ].join('\n')
}
