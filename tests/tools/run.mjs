// Tries every spelling of tests/suppressions/spellings.ts with the tool itself and stores what it does in results.json.
// Tools are installed into a folder of the system's temporary one, or into VETLINT_TOOLS; one that cannot be had is left as it was.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importTypeScript } from './import-typescript.mjs'
import { TOOLS, install } from './tools.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const results = join(here, 'results.json')
const table = join(here, '..', 'suppressions', 'spellings.ts')
const { SPELLINGS, compose } = await importTypeScript(table)

const wanted = process.argv.slice(2)
const folder = process.env.VETLINT_TOOLS ?? join(tmpdir(), 'vetlint-tools')
mkdirSync(folder, { recursive: true })
const known = JSON.parse(readFileSync(results, 'utf8'))
let wrong = 0

for (const { sample, spellings } of SPELLINGS) {
  const title = sample.title ?? sample.tool
  const tool = TOOLS[title]
  if (!tool || (wanted.length > 0 && !wanted.includes(title))) continue
  const bin = install(title, folder)
  if (!bin) {
    console.log(`${title}: could not be installed`)
    continue
  }
  const work = mkdtempSync(join(tmpdir(), 'vetlint-spellings-'))
  try {
    const plain = { code: sample.lines.join('\n') + '\n', line: sample.target + 1 }
    const programs = [plain, ...spellings.map((spelling) => compose(sample, spelling))].map(({ code, line }, index) => {
      const path = join(work, `s${String(index).padStart(2, '0')}`, sample.filename)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, code)
      return { path, line }
    })
    const reports = tool.run(
      bin,
      work,
      programs.map(({ path }) => path),
      sample,
    )
    const isReported = ({ path, line }) =>
      reports.some(
        (report) => report.path === path && (report.isFatal || (report.line === line && report.rule === sample.rule)),
      )
    if (!isReported(programs[0]))
      throw new Error(
        `${title} does not report ${sample.rule} on the plain sample:\n${JSON.stringify(reports.slice(0, 5))}`,
      )
    const spelled = spellings.map(({ comment, position, after, isHonoured }, index) => {
      const actual = !isReported(programs[index + 1])
      if (actual !== isHonoured) {
        wrong += 1
        console.log(`${title}: the tool ${actual ? 'honours' : 'refuses'} [${position}] ${comment}`)
      }
      return { comment, position, ...(after === undefined ? {} : { after }), isHonoured: actual }
    })
    known[title] = { version: tool.version(bin), date: new Date().toISOString().slice(0, 10), spellings: spelled }
    console.log(`${title} ${known[title].version}: ${spelled.length} spellings`)
  } catch (error) {
    wrong += 1
    console.log(`${title}: ${error.message}`)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(results, JSON.stringify(sorted, undefined, 2) + '\n')
process.exit(wrong > 0 ? 1 : 0)
