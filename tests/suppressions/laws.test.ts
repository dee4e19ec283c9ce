import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  GRAMMAR,
  addDays,
  applySuppressions,
  countReasons,
  findComments,
  getDaysBetween,
  judgeSuppression,
  parseDirectives,
  parseIsoDate,
  parseJustification,
  printDirective,
  printMetadata,
  type GrammarRow,
} from '../../src/suppressions/index.ts'
import { applyAdoptions, findAdoptions } from '../../src/suppressions/adopt.ts'
import { MENTIONS } from '../../src/suppressions/grammar.ts'
import { LANGUAGES } from '../../src/suppressions/languages.ts'
import { listSuppressions } from '../../src/suppressions/register.ts'
import { HOSTILE } from './hostile.ts'

/** Fixed, so that CI and a laptop try the same; a counterexample becomes a case. */
const SEED = 20_261_124
const settings = { seed: SEED, numRuns: 2_000 }

const NAMES = LANGUAGES.map(({ names: [name = ''] }) => name)
const language = fc.constantFrom(...NAMES, 'generic')

/** Texts made of what the grammar looks for, so that every branch is met. */
const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...GRAMMAR.map(({ directive }) => directive),
        ...[
          '//',
          '/*',
          '*/',
          '#',
          '--',
          '<!--',
          '-->',
          '"',
          "'",
          '`',
          '"""',
          '\\',
          '\n',
          '\r\n',
          '\r',
          '\u2028',
          ' ',
          '\t',
        ],
        ...[
          ' -- ',
          ':',
          '=',
          ',',
          '[',
          ']',
          '(',
          ')',
          '{',
          '}',
          '<',
          '>',
          '${',
          '<<EOF',
          'EOF',
          '=begin',
          '=end',
          '@',
          '/',
        ],
        ...[
          'expires: 2027-01-31',
          'owner: @web',
          'vetlint/no-ssrf',
          'B602',
          'S602',
          'a',
          'x y z',
          '\u0000',
          '\ud800',
          '\u200f',
        ],
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

const day = fc.integer({ min: 0, max: 365 * 400 }).map((days) => addDays('1900-01-01', days))

const word = fc.stringMatching(/^[A-Za-zäöß][\w'äöß]{1,9}$/)
const reason = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const key = fc
  .stringMatching(/^[a-z][\w-]{1,7}$/)
  .filter((name) => !['owner', 'ticket', 'exp', 'until', 'expiry', 'expires'].includes(name))
const value = fc.stringMatching(/^[\w@/.-]{1,12}$/)
const metadata = fc
  .record({
    owner: fc.option(value, { nil: undefined }),
    ticket: fc.option(value, { nil: undefined }),
    date: day,
    others: fc.dictionary(key, value, { maxKeys: 2, noNullPrototype: true }),
  })
  .map(({ owner, ticket, date, others }) => ({
    ...(owner === undefined ? {} : { owner }),
    expires: { raw: date, date },
    ...(ticket === undefined ? {} : { ticket }),
    others,
  }))

const IDS: Readonly<Partial<Record<GrammarRow['ids'], readonly string[]>>> = {
  bandit: ['B602', 'B607', 'B101'],
  codes: ['S602', 'F401', 'PLW0120'],
  words: ['G101', 'G204'],
  colon: ['gosec', 'errcheck'],
  parens: ['cert-msc30-c', 'cert-err33-c'],
  checkov: ['CKV_AWS_20', 'CKV_AWS_24'],
  tfsec: ['aws-s3-enable-versioning'],
  annotation: ['CA2100', 'CA5350'],
  pragma: ['CA2100', 'CA5350'],
  assigned: ['eval-used', 'exec-used', 'SC2086'],
  biome: ['lint/security/noGlobalEval', 'lint/style/useConst'],
}

/** Of tools that void the whole list where a name is none of theirs. */
const TOOL_IDS: Readonly<Partial<Record<GrammarRow['tool'], readonly string[]>>> = {
  hadolint: ['DL3007', 'DL3006'],
  pyright: ['reportCallIssue', 'reportAssignmentType'],
}

const printable = fc
  .record({
    row: fc.constantFrom(...GRAMMAR.filter(({ kind }) => kind !== 'enable')),
    reason,
    metadata,
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ row, count, ...rest }) => ({
    row,
    ...rest,
    ruleIds:
      row.ids === 'none'
        ? []
        : (TOOL_IDS[row.tool] ?? IDS[row.ids] ?? ['vetlint/no-ssrf', 'no-eval', 'security/x']).slice(0, count),
  }))

describe('parse ∘ print', () => {
  it('is the identity for every directive', () => {
    fc.assert(
      fc.property(printable, ({ row, ruleIds, reason: why, metadata: block }) => {
        const name = row.languages[0] ?? 'python'
        const comment = printDirective(
          { tool: row.tool, directive: row.directive, ruleIds, reason: why, metadata: block },
          name,
        )
        // Alone before code, which is where most directives act; those for the end of a line are read there as well.
        const found = [`${comment}\ncode()\n`, `code() ${comment}\n`].flatMap((code) =>
          parseDirectives(code, { language: name }),
        )
        const own = found.filter(({ tool, directive }) => tool === row.tool && directive === row.directive)
        expect(own.length, comment).toBeGreaterThan(0)
        for (const directive of own) expect(directive).toMatchObject({ ruleIds, reason: why, metadata: block })
      }),
      settings,
    )
  })

  it('is the identity for metadata', () => {
    fc.assert(
      fc.property(reason, metadata, (why, block) => {
        expect(parseJustification(`${why} ${printMetadata(block)}`)).toEqual({ reason: why, metadata: block })
      }),
      settings,
    )
  })
})

describe('a text without a mention', () => {
  it('has no directive: each keyword mentions one', () => {
    expect(GRAMMAR.filter(({ canonical }) => !MENTIONS.test(canonical))).toEqual([])
  })
})

describe('arbitrary text', () => {
  it('never throws, and every place lies in the text', () => {
    fc.assert(
      fc.property(noise, language, day, (text, name, today) => {
        const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).length
        const directives = parseDirectives(text, { language: name })
        const reasons = countReasons(directives)
        for (const directive of directives) {
          const { place, scope } = directive
          expect(place.line).toBeGreaterThanOrEqual(1)
          expect(place.endLine).toBeLessThanOrEqual(lines)
          expect(scope.startLine).toBeGreaterThanOrEqual(1)
          judgeSuppression(directive, { today, reasons })
        }
        const findings = [1, 2, 3].map((line) => ({ tool: 'eslint' as const, ruleId: 'vetlint/no-ssrf', line }))
        applySuppressions(findings, directives, (directive) => judgeSuppression(directive, { today }))
      }),
      { ...settings, numRuns: 6_000 },
    )
  })

  it('gives comments in order that do not overlap', () => {
    fc.assert(
      fc.property(noise, language, (text, name) => {
        let last = [0, 0] as [number, number]
        for (const { line, column, endLine, endColumn } of findComments(text, name)) {
          expect(line > last[0] || (line === last[0] && column >= last[1])).toBe(true)
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true)
          last = [endLine, endColumn]
        }
      }),
      settings,
    )
  })
})

describe('dates', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (y, m, d) => {
          const pad = (number: number, length: number): string => String(number).padStart(length, '0')
          const text = `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`
          const time = Date.parse(`${text}T00:00:00Z`)
          const isReal = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
          expect(parseIsoDate(text) !== undefined).toBe(isReal)
        },
      ),
      settings,
    )
  })

  it('add up', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(getDaysBetween(date, addDays(date, days))).toBe(days)
      }),
      settings,
    )
  })

  it('a suppression that is honoured today was honoured every day before within its window', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 180 }), (expires, before) => {
        const [directive] = parseDirectives(
          `// eslint-disable-next-line vetlint/no-ssrf -- the proxy checks the host (expires: ${expires})\na()`,
          { filename: 'a.js' },
        )
        if (!directive) throw new Error('no directive')
        const state = (days: number): string => judgeSuppression(directive, { today: addDays(expires, days) }).state
        expect(['valid', 'expiring-soon']).toContain(state(-before))
        expect(state(1 + before)).toBe('expired')
      }),
      settings,
    )
  })
})

describe('hostile text', () => {
  // How long it takes is measured by `npm run bench -- suppressions`; here each has to come to an end without an error.
  it.each(HOSTILE)('%s', (_, name, bit) => {
    const text = bit.repeat(Math.ceil(100_000 / bit.length))
    const directives = parseDirectives(text, { language: name })
    const reasons = countReasons(directives)
    for (const directive of directives.slice(0, 100)) judgeSuppression(directive, { today: '2026-11-24', reasons })
    const list = (): number => listSuppressions(`a.${EXTENSIONS[name] ?? 'js'}`, text, options).length
    expect(list()).toBeGreaterThanOrEqual(directives.filter(({ kind }) => kind !== 'enable').length > 0 ? 1 : 0)
  })
})

const EXTENSIONS: Readonly<Record<string, string>> = {
  python: 'py',
  typescript: 'ts',
  shell: 'sh',
  ruby: 'rb',
  rust: 'rs',
  html: 'html',
  yaml: 'yml',
  sql: 'sql',
}
const options = { today: '2026-11-24', findSeverity: () => 'high' as const }

describe('adoption', () => {
  const bytes = fc.oneof(
    noise,
    fc
      .tuple(noise, fc.uint8Array({ maxLength: 30 }), noise)
      .map(([before, raw, after]) => `${before}${Buffer.from(raw).toString('latin1')}${after}`),
  )
  /** As the command reads files: bytes in the form of Latin-1. */
  const file = fc
    .tuple(fc.constantFrom('', '\ufeff'), bytes, fc.constantFrom('', '\n', '\r\n', '\r'))
    .map((parts) => Buffer.from(parts.join(''), 'utf8').toString('latin1'))
  const name = fc.constantFrom(
    'a.js',
    'a.ts',
    'a.py',
    'a.go',
    'a.sh',
    'a.html',
    'Dockerfile',
    'a.tf',
    'a.rb',
    'a.c',
    'A.java',
  )

  it('inserts and changes nothing else, once', () => {
    fc.assert(
      fc.property(name, file, (path, before) => {
        const adoptions = findAdoptions(path, before, { ...options, spread: () => 0.5 })
        const after = applyAdoptions(before, adoptions)
        expect(after.length).toBe(before.length + adoptions.reduce((sum, { insert }) => sum + insert.length, 0))
        // Taking the insertions out again, the last one first, gives every byte back.
        let rest = after
        let shift = after.length - before.length
        for (const { offset, insert } of [...adoptions].sort((a, b) => b.offset - a.offset)) {
          shift -= insert.length
          expect(rest.slice(offset + shift, offset + shift + insert.length)).toBe(insert)
          rest = rest.slice(0, offset + shift) + rest.slice(offset + shift + insert.length)
        }
        expect(rest).toBe(before)
        for (const { insert } of adoptions) expect(insert).toMatch(/^[\x20-\x7e]+$/)
        expect(findAdoptions(path, after, { ...options, spread: () => 0.5 })).toEqual([])
      }),
      { ...settings, numRuns: 4_000 },
    )
  })

  it('makes of each bare suppression one that waits for its reason', () => {
    let adopted = 0
    fc.assert(
      fc.property(printable, ({ row, ruleIds }) => {
        const language = row.languages[0] ?? 'python'
        const comment = printDirective(
          { tool: row.tool, directive: row.directive, ruleIds, metadata: { others: {} } },
          language,
        )
        const path = FILES[language] ?? 'a.py'
        for (const before of [`${comment}\ncode()\n`, `code() ${comment}\r\n`]) {
          const adoptions = findAdoptions(path, before, { ...options, govern: 'all', owner: '@web', spread: () => 0.5 })
          const after = applyAdoptions(before, adoptions)
          if (adoptions.length === 0) continue
          adopted += 1
          const found = listSuppressions(path, after, { ...options, govern: 'all' })
          const own = found.filter(({ tool, directive }) => tool === row.tool && directive === row.directive)
          expect(
            own.map(({ owner, expires, state }) => [owner, expires, state]),
            after,
          ).toEqual(own.map(() => ['@web', '2027-01-23', 'boilerplate']))
        }
      }),
      settings,
    )
    expect(adopted).toBeGreaterThan(1_000)
  })
})

const FILES: Readonly<Record<string, string>> = {
  javascript: 'a.js',
  typescript: 'a.ts',
  python: 'a.py',
  go: 'a.go',
  shell: 'a.sh',
  css: 'a.css',
  dockerfile: 'Dockerfile',
  yaml: 'a.yml',
  terraform: 'a.tf',
  ruby: 'a.rb',
  c: 'a.c',
  java: 'A.java',
  csharp: 'A.cs',
  rust: 'a.rs',
}
