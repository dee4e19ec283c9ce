import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Directive, judgeSuppression, parseDirectives, parseVoidDirectives } from '../suppressions/index.ts'
import { loadCaseModule } from './inputs.ts'
import { GENERATED_NOTE, toMarkdown, toTable } from './markdown.ts'

interface Spelling {
  readonly comment: string
  readonly position: 'end' | 'before' | 'top' | 'inside'
  readonly isHonoured: boolean
  readonly after?: string
  readonly note: string
}

interface Sample {
  readonly tool: string
  readonly title?: string
  readonly filename: string
  readonly rule: string
}

interface SpellingsModule {
  readonly SPELLINGS: readonly { readonly sample: Sample; readonly spellings: readonly Spelling[] }[]
  readonly compose: (sample: Sample, spelling: Spelling) => { readonly code: string; readonly line: number }
}

type Answers = Readonly<Record<string, { readonly versions: Readonly<Record<string, string>>; readonly date: string }>>
type Results = Readonly<Record<string, { readonly version: string; readonly date: string }>>

/** The day on which the canonical comments of the table are within their window. */
const TODAY = '2026-11-24'
const PLACES = {
  end: 'end of the line',
  before: 'line before',
  top: 'top of the file',
  inside: 'in the block',
} as const

/** `docs/guide/suppression-spellings.md`: the table that `npm test` and `npm run test:tools` hold true. */
export async function renderSpellingsPage(root: string): Promise<string> {
  const { SPELLINGS, compose } = await loadCaseModule<SpellingsModule>(
    join(root, 'tests', 'suppressions', 'spellings.ts'),
  )
  const results = JSON.parse(readFileSync(join(root, 'tests', 'tools', 'results.json'), 'utf8')) as Results
  const answers = JSON.parse(readFileSync(join(root, 'tests', 'tools', 'answers.json'), 'utf8')) as Answers
  const sections = SPELLINGS.flatMap(({ sample, spellings }) => {
    const title = sample.title ?? sample.tool
    const tried = results[title]
    const rows = spellings.map((spelling) => [
      toCode(spelling.after === undefined ? spelling.comment : `${spelling.comment} … ${spelling.after}`),
      PLACES[spelling.position],
      spelling.isHonoured ? 'honours it' : 'ignores it',
      getVerdict(compose(sample, spelling), sample),
      toMarkdown(spelling.note),
    ])
    return [
      `## ${title}`,
      tried
        ? `Tried with ${title} ${tried.version} on ${tried.date}; the finding is of \`${sample.rule}\`.`
        : `Not tried: the tool cannot be had here, so this rests on its documentation. The finding is of \`${sample.rule}\`.`,
      toTable(['Comment', 'Where', 'The tool', 'vetlint', 'What it shows'], rows),
    ]
  })
  return [
    GENERATED_NOTE,
    '# Spellings of suppressions',
    `Each comment was put beside a finding and the tool was asked whether it still reports it (\`npm run test:tools\`); the parser of vetlint is held to the same answers by \`npm test\`. The column "vetlint" is the verdict on ${TODAY} for a finding of high severity when all directives are governed; "no directive for it" means that vetlint, like the tool, sees none that reaches the finding. See [Suppressions](suppressions.md) for what the verdicts mean.`,
    ...sections,
    '## Which of them hide nothing',
    '`vetlint suppressions --ask-tools all` asks the tools of the project. On small projects with suppressions of both kinds (`tests/tools/needless.ts`), each of these told the needed from the needless through the command; `npm test` replays what they printed.',
    toTable(
      ['Tool', 'Version', 'Tried on'],
      Object.values(answers)
        .filter(({ versions }) => Object.keys(versions).length === 1)
        .flatMap(({ versions, date }) => Object.entries(versions).map(([tool, version]) => [tool, version, date])),
    ),
    '',
  ].join('\n\n')
}

function toCode(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

function getVerdict({ code, line }: { code: string; line: number }, { filename }: Sample): string {
  const covers = ({ kind, scope }: Directive): boolean =>
    kind !== 'enable' && scope.startLine <= line && line <= scope.endLine
  const directive =
    parseDirectives(code, { filename }).find(covers) ??
    [...parseDirectives(code, { filename }), ...parseVoidDirectives(code, { filename })].find(({ isVoid }) => isVoid)
  if (!directive) return 'no directive for it'
  return judgeSuppression(directive, { today: TODAY, severity: 'high', govern: 'all' }).state
}
