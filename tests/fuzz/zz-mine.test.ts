// @ts-nocheck
import type { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { type Mutation, type Node, type Source, mutate, parseSource } from './edits.ts'
import { KNOWN, OPT_OUTS, isExcepted } from './exceptions.ts'
import { type LintOptions, type Seed, isParsed, lintSeed, loadSeeds, toMessageIds } from './harness.ts'
import { FLOW } from './mutations-flow.ts'
import { SPELLING } from './mutations-spelling.ts'
import { TRIVIA } from './mutations-trivia.ts'
import { Random, toSeedNumber } from './random.ts'

const MUTATIONS: readonly Mutation[] = [...TRIVIA, ...SPELLING, ...FLOW]
/** The share of all pairs of case and mutation that a run tries: which ones follows from their names. A whole run sets it to 1. */
const SHARE = Number(process.env['VETLINT_FUZZ_SHARE'] ?? '0.4')
/** Places of one mutation in one case. */
const PLACES = 2

interface Failure {
  readonly rule: string
  readonly case: string
  readonly mutation: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly code: string
}

interface Prepared {
  readonly seed: Seed
  readonly source: Source
  readonly before: readonly string[]
  readonly reported: readonly Node[]
}

function prepare(seed: Seed, options: LintOptions = {}): Prepared | undefined {
  const source = parseSource(seed.case.code, seed.case.filename ?? 'src/file.ts')
  if (!source) return undefined
  const messages = lintSeed(seed, seed.case.code, options)
  return {
    seed,
    source,
    before: toMessageIds(messages),
    reported: messages.flatMap((message) => findNodes(source, message)),
  }
}

/** The nodes that stand exactly where the report does. */
function findNodes(source: Source, message: Linter.LintMessage): Node[] {
  return source.nodes.filter(
    ({ loc }) =>
      loc.start.line === message.line &&
      loc.start.column === message.column - 1 &&
      loc.end.line === message.endLine &&
      loc.end.column === (message.endColumn ?? 0) - 1,
  )
}

function toMutants({ seed, source, reported }: Prepared, mutation: Mutation, share: number): string[] {
  const random = new Random(toSeedNumber(`${seed.title} ${mutation.name}`))
  if (!random.chance(share)) return []
  return mutate(mutation, source, reported, random, PLACES)
}

function findFailures(prepared: Prepared, mutation: Mutation, share: number, options: LintOptions = {}): Failure[] {
  const { seed, before } = prepared
  return toMutants(prepared, mutation, share).flatMap((code) => {
    const messages = lintSeed(seed, code, options)
    const after = isParsed(messages) ? toMessageIds(messages) : [`does not parse: ${messages[0]?.message ?? ''}`]
    if (after.join() === before.join()) return []
    return [{ rule: seed.rule, case: seed.case.name, mutation: mutation.name, before, after, code }]
  })
}

function toText({ rule, case: name, mutation, before, after, code }: Failure): string {
  return `${rule}, case "${name}", mutation "${mutation}": [${before.join()}] became [${after.join()}] in\n${code}`
}

/** A program that every mutation finds a place in, whatever the cases are. */
const SAMPLE: Seed = {
  rule: 'planted',
  isInvalid: false,
  title: 'planted: sample',
  case: {
    name: 'sample',
    code: `import { readFile } from 'fs'
const { exec } = require('child_process')
app.post('/x', async (req, res) => {
  const name = req.body.name
  const { id } = req.params
  run({ id }, options['shell'], \`a\${name}\`, 'b' + id)
})`,
  },
}

const MINE = (process.env['MINE'] ?? '').split(',')
const seeds = (await loadSeeds()).filter((seed) => MINE.includes(seed.rule))
const prepared = seeds.map((seed) => prepare(seed)).filter((item) => item !== undefined)

describe('a change that keeps the meaning keeps the verdict', () => {
  it('for cases that parse and say what they expect', () => {
    expect(prepared).toHaveLength(seeds.length)
    const surprises = prepared.filter(({ seed, before }) => seed.isInvalid !== before.length > 0)
    expect(surprises.map(({ seed }) => seed.title)).toEqual([])
  })

  it.each(MUTATIONS.map((mutation) => [mutation.name, mutation] as const))('%s', (_, mutation) => {
    const failures = prepared
      .flatMap((item) => findFailures(item, mutation, 1))
      .filter((failure) => !isExcepted(OPT_OUTS, failure) && !isExcepted(KNOWN, failure))
    expect(failures.map(toText)).toEqual([])
  })
})

