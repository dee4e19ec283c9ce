import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findSemgrep } from '../../src/cli/semgrep/find.ts'
import { Random, toSeedNumber } from '../fuzz/random.ts'
import { EXCEPTIONS, isExcepted } from './mutants/exceptions.ts'
import {
  MUTATIONS,
  type Mutant,
  type Reports,
  type Seed,
  asItIs,
  compare,
  loadSeeds,
  scan,
  toMutants,
  toPath,
} from './mutants/harness.ts'

const found = findSemgrep(process.cwd(), undefined)
const work = mkdtempSync(join(tmpdir(), 'vetlint-mutants-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

/** The share of all mutants that a run tries: which ones follows from their names. A whole run sets it to 1. */
const SHARE = Number(process.env['VETLINT_FUZZ_SHARE'] ?? '0.4')
const isDrawn = (mutant: Mutant): boolean => new Random(toSeedNumber(toPath(mutant))).chance(SHARE)

/** A rule that looks at how a line is indented, where the meaning is the same. */
const plant = (id: string, indent: number): Seed => ({
  rule: {
    id,
    languages: ['python'],
    severity: 'INFO',
    message: 'planted',
    'pattern-regex': `(?m)^ {${indent}}eval\\(`,
  },
  folder: id,
  fixture: 'planted.py',
  text: 'def run(text):\n    return [\n        eval(text)\n    ]\n\n\ndef again(text):\n    eval(text)\n',
  language: 'python',
})
const LOSES = plant('planted-loses', 4)
const ADDS = plant('planted-adds', 16)

interface Failure {
  readonly mutant: Mutant
  readonly lost: readonly number[]
  readonly added: readonly number[]
}

function findFailures(mutants: readonly Mutant[], reports: ReadonlyMap<string, Reports>): Failure[] {
  const read = (mutant: Mutant): Reports => reports.get(toPath(mutant)) ?? []
  return mutants.flatMap((mutant) => {
    const { lost, added } = compare(read(asItIs(mutant.seed)), read(mutant))
    return lost.length + added.length === 0 ? [] : [{ mutant, lost, added }]
  })
}

const toLine = ({ mutant, lost, added }: Failure): string =>
  `${mutant.seed.fixture} (${mutant.mutation}): no longer reported ${lost.join(', ') || '–'}, now reported ${added.join(', ') || '–'}`

describe.skipIf('why' in found)('fixtures of the pack, written differently', { timeout: 600_000 }, () => {
  it('keep their verdicts, and planted rules that look at the layout do not', () => {
    if ('why' in found) throw new Error(found.why)
    const seeds = loadSeeds(process.cwd())
    const planted = [LOSES, ADDS]
    const mutants = [
      ...seeds.flatMap((seed) => [asItIs(seed), ...toMutants(seed).filter(isDrawn)]),
      ...planted.flatMap((seed) => [asItIs(seed), ...toMutants(seed)]),
    ]
    const failures = findFailures(mutants, scan(found.path, work, mutants))
    const ofPlanted = failures.filter(({ mutant }) => planted.includes(mutant.seed))
    expect(ofPlanted.map((failure) => toLine(failure))).toEqual([
      'planted.py (deeper indentation): no longer reported 8, now reported –',
      'planted.py (bodies in a condition): no longer reported 8, now reported –',
      'planted.py (bodies in a block): no longer reported 8, now reported –',
      'planted.py (deeper indentation): no longer reported –, now reported 3',
    ])
    const unexpected = failures.filter((failure) => !ofPlanted.includes(failure) && !isExcepted(failure.mutant))
    expect(unexpected.map(toLine)).toEqual([])
    const needed = failures.flatMap(({ mutant }) => EXCEPTIONS.filter((exception) => isExcepted(mutant, [exception])))
    if (SHARE >= 1) expect(EXCEPTIONS.filter((exception) => !needed.includes(exception))).toEqual([])
  })

  it('are reached by every mutation', () => {
    const names = new Set(loadSeeds(process.cwd()).flatMap((seed) => toMutants(seed).map(({ mutation }) => mutation)))
    expect(MUTATIONS.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([])
  })
})
