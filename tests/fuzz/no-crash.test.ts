import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LintOptions, type ParserName, SEED, isParsed, lint, loadSeeds } from './harness.ts'
import { ProgramMaker } from './programs.ts'
import { Random } from './random.ts'
import { GROWING, type GrowingShape, LARGE, ODD, ODD_TYPES, SLOPPY } from './shapes.ts'
import { Splicer } from './splice.ts'

/** Programs of one run: 10,000 with all rules on take about half a minute. */
const PROGRAMS = { typescript: 2_400, jsx: 1_200, espree: 1_400, spliced: 5_000 }
/** Deeper is out of reach of every parser; the search for the limit of each stops there. */
const DEEPEST = 4_000

const seeds = await loadSeeds()
const splicer = new Splicer(seeds)
const drawn = fc.integer({ min: 0, max: 2 ** 31 })

/** What a rule threw on a text, or undefined. A text that the parser refuses is no program. */
function findCrash(code: string, options: LintOptions): string | undefined {
  try {
    lint(code, options)
    return undefined
  } catch (error) {
    const { ruleId, message, stack } = error as Error & { ruleId?: string }
    const place = /at .*?((?:src|tests)\/(?:analysis|ast|rules|models|project|suppressions|fuzz|rule)[^\s)]*)/.exec(
      stack ?? '',
    )?.[1]
    return `${ruleId ?? 'ESLint'}: ${message.split('\n')[0] ?? ''} (${place ?? 'no place'})`
  }
}

/** Runs the law over generated programs; every program counts whether or not it parses, and most do. */
function expectNoCrash(runs: number, make: (random: Random) => { code: string; options: LintOptions }): void {
  let parsed = 0
  fc.assert(
    fc.property(drawn, (number) => {
      const { code, options } = make(new Random(number))
      const crash = findCrash(code, options)
      if (crash) throw new Error(`${crash}\n--- ${options.parser ?? 'typescript'} ${options.filename ?? ''}\n${code}`)
      parsed++
    }),
    { seed: SEED, numRuns: runs, endOnFailure: true, includeErrorInReport: true },
  )
  expect(parsed).toBe(runs)
}

function toProgram(typescript: boolean, jsx: boolean) {
  return (random: Random): { code: string; options: LintOptions } => {
    const filename = `src/${random.pick(['file', 'app/api/x/route', 'pages/api/x', 'middleware', 'actions'])}.${typescript ? 'ts' : 'js'}${jsx && typescript ? 'x' : ''}`
    return {
      code: new ProgramMaker(random, { typescript, jsx }).make(),
      options: { filename, parser: typescript ? 'typescript' : 'espree' },
    }
  }
}

describe('no rule throws', () => {
  it('on generated TypeScript', () => {
    expectNoCrash(PROGRAMS.typescript, toProgram(true, false))
  })

  it('on generated TypeScript with JSX', () => {
    expectNoCrash(PROGRAMS.jsx, toProgram(true, true))
  })

  it("on generated JavaScript with ESLint's own parser", () => {
    expectNoCrash(PROGRAMS.espree, toProgram(false, true))
  })

  it('on cases whose parts are exchanged', () => {
    expectNoCrash(PROGRAMS.spliced, (random) => {
      const { code, seed } = splicer.make(random)
      const { filename, files, settings } = seed.case
      return {
        code,
        options: {
          parser: random.chance(0.2) && !/tsx?$/.test(filename ?? 'x.ts') ? 'espree' : 'typescript',
          ...(filename ? { filename } : {}),
          ...(files ? { files } : {}),
          ...(settings ? { settings } : {}),
        },
      }
    })
  })

  it('on every case with all other rules', () => {
    const crashes = seeds.flatMap((seed) => {
      const { code, filename, files, settings } = seed.case
      const options = {
        ...(filename ? { filename } : {}),
        ...(files ? { files } : {}),
        ...(settings ? { settings } : {}),
      }
      return [
        findCrash(code, options),
        findCrash(code, { ...options, filename: 'src/file.js', parser: 'espree' }),
      ].filter((crash) => crash !== undefined)
    })
    expect(crashes).toEqual([])
  })

  it.each([
    ['odd programs', [...ODD], [{ parser: 'typescript' }, { parser: 'espree' }, { filename: 'app/api/x/route.ts' }]],
    ['odd types', [...ODD_TYPES], [{ parser: 'typescript' }, { filename: 'src/a.tsx' }]],
    [
      'sloppy scripts',
      [...SLOPPY, ...ODD],
      [
        { parser: 'espree', sourceType: 'script', filename: 'src/file.js' },
        { parser: 'espree', sourceType: 'commonjs', filename: 'src/file.cjs' },
        { parser: 'typescript', sourceType: 'script' },
      ],
    ],
  ] as [string, string[], LintOptions[]][])('on %s', (_, programs, variants) => {
    const crashes = programs.flatMap((code) =>
      variants.map((options) => findCrash(code, options)).flatMap((crash) => (crash ? [`${crash} on ${code}`] : [])),
    )
    expect(crashes).toEqual([])
  })

  it.each(['typescript', 'espree'] as const)('on shapes as deep as ESLint bears with %s', (parser) => {
    const crashes = GROWING.flatMap((shape) => findDeepCrash(shape, parser))
    expect(crashes).toEqual([])
  })

  it('on large shapes', () => {
    const crashes = LARGE.flatMap((shape) => {
      const crash = findCrash(shape.make(shape.most ?? 1000), shape.filename ? { filename: shape.filename } : {})
      return crash ? [`${shape.name}: ${crash}`] : []
    })
    expect(crashes).toEqual([])
  })
})

/** Does ESLint without any rule bear the text? */
function isBorne(code: string, options: LintOptions): boolean {
  try {
    return isParsed(lint(code, { ...options, rules: {} }))
  } catch {
    return false
  }
}

/** Grows a shape to the largest size that ESLint bears without a rule, and tries the rules there and at two sizes below. */
function findDeepCrash(shape: GrowingShape, parser: ParserName, planted: Partial<LintOptions> = {}): string[] {
  const options: LintOptions = { parser, filename: shape.filename ?? (parser === 'espree' ? 'src/a.js' : 'src/a.ts') }
  if (!isBorne(shape.make(2), options)) return []
  let low = 2
  let high = 64
  const most = shape.most ?? DEEPEST
  while (high < most && isBorne(shape.make(high), options)) {
    low = high
    high *= 2
  }
  high = Math.min(high, most)
  while (high - low > Math.max(8, low / 16)) {
    const middle = (low + high) >> 1
    if (isBorne(shape.make(middle), options)) low = middle
    else high = middle
  }
  return [low, low >> 1, low >> 3].flatMap((size) => {
    const crash = findCrash(shape.make(size), { ...options, ...planted })
    return crash ? [`${shape.name}, ${size} deep: ${crash}`] : []
  })
}

describe('the law can fail', () => {
  const plant = (create: (text: string) => void) => ({
    planted: {
      create: (context: { sourceCode: { text: string } }) => ({
        'Program:exit': () => create(context.sourceCode.text),
      }),
    },
  })

  it.each([
    ['TypeScript', toProgram(true, false)],
    ['JSX', toProgram(true, true)],
    ['JavaScript', toProgram(false, true)],
  ] as const)('a rule that throws on a rare name is caught in generated %s', (_, make) => {
    const planted = plant((text) => {
      if (text.includes('catch ({')) throw new Error('planted')
    })
    expect(() =>
      expectNoCrash(1_000, (random) => {
        const program = make(random)
        return { ...program, options: { ...program.options, planted, rules: { planted: [] } } }
      }),
    ).toThrow(/planted/)
  })

  it('a rule that throws on two parts of different cases is caught', () => {
    const planted = plant((text) => {
      const hasBoth = seeds.every((seed) => seed.case.code !== text)
      if (hasBoth && text.includes('fetch(')) throw new Error('planted')
    })
    expect(() =>
      expectNoCrash(500, (random) => ({
        code: splicer.make(random).code,
        options: { planted, rules: { planted: [] } },
      })),
    ).toThrow(/planted/)
  })

  it('a rule that recurses without a bound is caught', () => {
    const count = (node: unknown): number => (typeof node === 'object' && node !== null ? sum(Object.entries(node)) : 1)
    const sum = (entries: [string, unknown][]): number =>
      entries.flatMap(([key, value]) => [value].map((item) => (key === 'parent' ? 0 : count(item)))).length
    const planted = {
      planted: {
        create: (context: { sourceCode: { ast: unknown } }) => ({
          'Program:exit': () => void count(context.sourceCode.ast),
        }),
      },
    }
    const shape = GROWING.find(({ name }) => name === 'sum')
    expect(shape).toBeDefined()
    const crashes = shape && findDeepCrash(shape, 'espree', { planted, rules: { planted: [] } })
    expect(crashes?.join()).toMatch(/call stack/)
  })
})
