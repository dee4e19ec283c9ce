import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { format, resolveConfig } from 'prettier'
import { toSemgrepSeverity } from '../catalogue/severity.ts'
import { renderCatalogueIndex } from './catalogue-index.ts'
import { renderClassIndex, renderClassPage } from './class-page.ts'
import { renderCoveragePage } from './coverage-page.ts'
import { type Inputs, findSemgrepFiles, readInputs } from './inputs.ts'
import { renderLibrariesPage } from './libraries-page.ts'
import { renderModelsIndex } from './models-index.ts'
import { renderRuleIndex, renderRulePage } from './rule-page.ts'
import { renderRulesIndex } from './rules-index.ts'
import { MetadataError, stampMetadata } from './semgrep-metadata.ts'
import { SharedBlockError, readSharedBlocks, stampShared } from './semgrep-shared.ts'
import { renderRedTeamPage } from './red-team-page.ts'
import { renderSemgrepCoveragePage } from './semgrep-coverage-page.ts'
import { renderSpellingsPage } from './spellings-page.ts'
import { renderVersion } from './version.ts'

/** Folders in which every Markdown file is generated, so that the page of a removed rule goes too. */
const GENERATED_FOLDERS = ['docs/rules', 'docs/classes']

const isCheck = process.argv.includes('--check')
const root = process.cwd()
const inputs = await readInputs(root)
const problems = findProblems(inputs)
const files = new Map<string, string>()

await add('src/rules/index.ts', renderRulesIndex(inputs.ruleNames))
await add('src/models/index.ts', renderModelsIndex(inputs.modelNames))
await add('src/catalogue/index.ts', renderCatalogueIndex(inputs.classIds))
await add('src/version.ts', renderVersion(inputs.version))
await add('docs/rules/README.md', renderRuleIndex(inputs))
for (const rule of inputs.rules) await add(`docs/rules/${rule.name}.md`, renderRulePage(rule, inputs))
await add('docs/classes/README.md', renderClassIndex(inputs))
for (const weakness of inputs.classes.values())
  await add(`docs/classes/${weakness.id}.md`, renderClassPage(weakness, inputs))
await add('docs/guide/libraries.md', renderLibrariesPage(inputs))
await add('docs/guide/coverage.md', renderCoveragePage(inputs))
await add('docs/guide/semgrep-coverage.md', renderSemgrepCoveragePage(inputs))
await add('docs/guide/suppression-red-team.md', await renderRedTeamPage(root))
await add('docs/guide/suppression-spellings.md', await renderSpellingsPage(root))
for (const path of findSemgrepFiles(root)) addStamped(path)

const changed = [...files].filter(([path, text]) => readText(path) !== text)
const stale = GENERATED_FOLDERS.flatMap(findPages).filter((path) => !files.has(path))
if (!isCheck) {
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of stale) rmSync(join(root, path))
}
for (const [path] of changed) console.log(`${isCheck ? 'differs' : 'wrote'}: ${path}`)
for (const path of stale) console.log(`${isCheck ? 'left over' : 'removed'}: ${path}`)
for (const problem of problems) console.error(problem)
if (problems.length > 0 || (isCheck && changed.length + stale.length > 0)) {
  if (isCheck && changed.length + stale.length > 0) console.error('Run `npm run generate` and commit the result.')
  process.exitCode = 1
}

async function add(path: string, text: string): Promise<void> {
  const filepath = join(root, path)
  const config = await resolveConfig(filepath)
  files.set(path, await format(text, { ...config, filepath }))
}

function addStamped(path: string): void {
  try {
    const shared = stampShared(readText(path), findSharedBlocks(path))
    files.set(
      path,
      stampMetadata(shared, (id) => inputs.classes.get(id)),
    )
  } catch (error) {
    if (!(error instanceof MetadataError || error instanceof SharedBlockError)) throw error
    problems.push(`${path}: ${error.message}`)
  }
}

/** The facts that the rules of the file's language share; none where the language has no such file. */
function findSharedBlocks(path: string): ReadonlyMap<string, readonly string[]> {
  return readSharedBlocks(readText(`src/generate/semgrep-blocks/${path.split('/')[1] ?? ''}.yaml`))
}

function readText(path: string): string {
  const full = join(root, path)
  return existsSync(full) ? readFileSync(full, 'utf8') : ''
}

function findPages(folder: string): string[] {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

/** What no generated text can make right. */
function findProblems({ rules, semgrepRules, classes }: Inputs): string[] {
  return [
    ...rules
      .filter(({ cases }) => cases === undefined)
      .map(({ name }) => `tests/rules/${name}.ts is missing: the page of ${name} has no examples.`),
    ...semgrepRules.flatMap(({ path, id, severity, class: classId }) => {
      const weakness = classes.get(classId ?? '')
      const expected = weakness ? toSemgrepSeverity(weakness.severity) : severity
      return severity === expected ? [] : [`${path}: the severity of ${id} is ${severity}; its class says ${expected}.`]
    }),
  ]
}
