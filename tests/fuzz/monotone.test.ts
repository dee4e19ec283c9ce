import type { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import {
  KINDS,
  type LibraryModel,
  type PathPattern,
  type SanitizerRow,
  type SinkRow,
  type SourceKind,
  type SourceRow,
} from '../../src/analysis/types.ts'
import { MODELS } from '../../src/models/index.ts'
import { KNOWN_MODELS } from './exceptions.ts'
import { type LintOptions, type Seed, lint, loadSeeds } from './harness.ts'
import { Random, toSeedNumber } from './random.ts'

/** Draws of rows for each case and direction. */
const ROUNDS = 2
/** Rows of one draw. */
const ROWS = 8
/** Sources of every kind count here, so that a new row can matter. */
const THREATS: readonly SourceKind[] = ['remote', 'model', 'library', 'stored', 'local']

/** Every call or value that some model names, to make new rows from. */
const CALLS: readonly PathPattern[] = [
  ...new Set(
    MODELS.flatMap((model) => [
      ...(model.sinks ?? []),
      ...(model.sanitizers ?? []),
      ...(model.propagators ?? []),
      ...(model.effects ?? []),
      ...(model.guards ?? []),
    ]).map((row) => row.call),
  ),
]
const VALUES: readonly PathPattern[] = [
  ...new Set(MODELS.flatMap((model) => model.sources ?? []).map((row) => row.path)),
  ...CALLS.map((call) => `${call}()`),
]

function getLastName(pattern: PathPattern): string {
  return pattern.slice(pattern.lastIndexOf('.') + 1).replace(/[()#*]+$/, '')
}

/** The patterns whose last name the text has: others cannot matter to it. */
function findRelevant(patterns: readonly PathPattern[], code: string): PathPattern[] {
  return patterns.filter((pattern) => {
    const name = getLastName(pattern)
    return name !== '' && code.includes(name)
  })
}

type Rows = Pick<LibraryModel, 'sources' | 'sinks' | 'sanitizers' | 'propagators'>

function toModel(rows: Rows): LibraryModel {
  return { package: 'own-rows', title: 'Own rows', docs: 'https://example.com', ...rows }
}

function drawSources(random: Random, code: string): SourceRow[] {
  const values = findRelevant(VALUES, code)
  return values.length === 0
    ? []
    : random.list(1, ROWS, () => ({ path: random.pick(values), kind: random.pick(THREATS) }))
}

function drawSinks(random: Random, code: string): SinkRow[] {
  const calls = findRelevant(CALLS, code)
  if (calls.length === 0) return []
  return random.list(1, ROWS, () => ({ call: random.pick(calls), arg: random.below(3), kind: random.pick(KINDS) }))
}

function drawSanitizers(random: Random, code: string): SanitizerRow[] {
  const calls = findRelevant(CALLS, code)
  if (calls.length === 0) return []
  return random.list(1, ROWS, () => ({
    call: random.pick(calls),
    arg: random.below(2),
    cleans: random.chance(0.5) ? ('all' as const) : [random.pick(KINDS)],
  }))
}

/** Findings by rule and place; the same place may be named by a surer message when there is more to know. */
function toPlaces(messages: readonly Linter.LintMessage[]): Set<string> {
  return new Set(messages.map(({ ruleId, line, column }) => `${ruleId ?? 'fatal'} at ${line}:${column}`))
}

function run(seed: Seed, rows: Rows | undefined, options: LintOptions): Set<string> {
  const { code, filename, files, settings } = seed.case
  const models = [...((settings?.['models'] as LibraryModel[] | undefined) ?? []), ...(rows ? [toModel(rows)] : [])]
  return toPlaces(
    lint(code, {
      ...(filename ? { filename } : {}),
      ...(files ? { files } : {}),
      ...options,
      settings: { ...settings, threatModel: THREATS, models },
    }),
  )
}

function isKnown(seed: Seed, places: readonly string[]): boolean {
  return places.every((place) =>
    KNOWN_MODELS.some((entry) => entry.case === seed.title && place.startsWith(`vetlint/${entry.rule} at `)),
  )
}

/** What `smaller` has and `larger` lacks, for the rows of every round. */
function findBreaches(
  seed: Seed,
  name: string,
  draw: (random: Random, code: string) => Rows,
  options: LintOptions = {},
): string[] {
  const plain = run(seed, undefined, options)
  const breaches: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const rows = draw(new Random(toSeedNumber(`${seed.title} ${name} ${round}`)), seed.case.code)
    const extended = run(seed, rows, options)
    const [smaller, larger] = name === 'sanitizers' ? [extended, plain] : [plain, extended]
    const lost = [...smaller].filter((place) => !larger.has(place))
    if (lost.length > 0 && !isKnown(seed, lost))
      breaches.push(`${seed.title}: ${lost.join(', ')} with ${JSON.stringify(rows)}\n${seed.case.code}`)
  }
  return breaches
}

const seeds = await loadSeeds()

describe('the engine is monotone', () => {
  it('more sources never remove a finding', () => {
    expect(
      seeds.flatMap((seed) =>
        findBreaches(seed, 'sources', (random, code) => ({ sources: drawSources(random, code) })),
      ),
    ).toEqual([])
  })

  it('more sinks never remove a finding', () => {
    expect(
      seeds.flatMap((seed) => findBreaches(seed, 'sinks', (random, code) => ({ sinks: drawSinks(random, code) }))),
    ).toEqual([])
  })

  it('more sanitizers never add a finding', () => {
    expect(
      seeds.flatMap((seed) =>
        findBreaches(seed, 'sanitizers', (random, code) => ({ sanitizers: drawSanitizers(random, code) })),
      ),
    ).toEqual([])
  })
})

describe('the law can fail', () => {
  const seed: Seed = {
    rule: 'planted',
    isInvalid: true,
    title: 'planted: sample',
    case: { name: 'sample', code: `app.get('/x', (req, res) => res.send(exec(req.query.a, escape(b))))` },
  }

  /** A rule that looks at the rows themselves: it reports when there are none, or when there are some. */
  const plant = (shouldReport: (models: readonly LibraryModel[]) => boolean): LintOptions => ({
    rules: { planted: [] },
    planted: {
      planted: {
        meta: { messages: { planted: 'Planted.' } },
        create: (context: { settings: { vetlint: { models: LibraryModel[] } }; report: (report: object) => void }) => ({
          Program(node: object) {
            if (shouldReport(context.settings.vetlint.models)) context.report({ node, messageId: 'planted' })
          },
        }),
      },
    },
  })

  it.each([
    ['sources', drawSources, false],
    ['sinks', drawSinks, false],
    ['sanitizers', drawSanitizers, true],
  ] as const)('a rule that reacts the wrong way to more %s is caught', (name, draw, reportsWithRows) => {
    const wrong = plant((models) => models.some((model) => (model[name]?.length ?? 0) > 0) === reportsWithRows)
    const breaches = findBreaches(seed, name, (random, code) => ({ [name]: draw(random, code) }), wrong)
    expect(breaches).toHaveLength(ROUNDS)
  })

  it('rows of the settings reach the engine at all', () => {
    const code = `import { lookUp, runIt, tidy } from 'own-rows'\nrunIt(lookUp())\nrunIt(tidy(lookUp()))`
    const rows = (extra: Rows): Set<string> =>
      run(
        { ...seed, case: { name: 'own', code } },
        {
          sources: [{ path: 'own-rows.lookUp()', kind: 'remote' }],
          propagators: [{ call: 'own-rows.tidy', from: [0] }],
          ...extra,
        },
        {},
      )
    const sinks: SinkRow[] = [{ call: 'own-rows.runIt', arg: 0, kind: 'command' }]
    expect(rows({}).size).toBe(0)
    expect(rows({ sinks }).size).toBe(2)
    expect(rows({ sinks, sanitizers: [{ call: 'own-rows.tidy', arg: 0, cleans: ['command'] }] }).size).toBe(1)
  })
})
