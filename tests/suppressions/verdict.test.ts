import { describe, expect, it } from 'vitest'
import {
  addDays,
  countReasons,
  getDaysBetween,
  judgeSuppression,
  parseDirectives,
  parseIsoDate,
  type Directive,
  type JudgeOptions,
} from '../../src/suppressions/index.ts'

const REASON = 'the proxy checks the host'

function parseOne(tail: string): Directive {
  const [directive] = parseDirectives(`// eslint-disable-next-line vetlint/no-ssrf${tail}\nfetch(a)`, {
    filename: 'a.js',
  })
  if (!directive) throw new Error(`no directive in ${tail}`)
  return directive
}

function judge(tail: string, options: Partial<JudgeOptions> = {}): string {
  return judgeSuppression(parseOne(tail), { today: '2026-11-24', ...options }).state
}

describe('verdicts', () => {
  it.each([
    ['', 'bare'],
    [' -- ', 'bare'],
    [' -- ...', 'bare'],
    [' -- \u200b\u200b', 'bare'],
    [` -- (expires: 2027-01-31)`, 'bare'],
    [` -- ${REASON}`, 'no-expiry'],
    [` -- ${REASON} (owner: @web)`, 'no-expiry'],
    [` -- ${REASON} (expires: 2027-01-31)`, 'valid'],
    [` -- ${REASON} (expires: 2026-11-24)`, 'expiring-soon'],
    [` -- ${REASON} (expires: 2026-12-09)`, 'expiring-soon'],
    [` -- ${REASON} (expires: 2026-12-10)`, 'valid'],
    [` -- ${REASON} (expires: 2026-11-23)`, 'expired'],
    [` -- ${REASON} (expires: 2027-05-23)`, 'valid'],
    [` -- ${REASON} (expires: 2027-05-24)`, 'too-long'],
    [` -- ${REASON} (expires: 9999-12-31)`, 'too-long'],
    [` -- ok (expires: 2027-01-31)`, 'boilerplate'],
    [` -- false positive (expires: 2027-01-31)`, 'boilerplate'],
    [` -- see no-ssrf (expires: 2027-01-31)`, 'boilerplate'],
    [` -- TODO fix later (expires: 2027-01-31)`, 'boilerplate'],
    [` -- claude: existing code, tests pass (expires: 2027-01-31)`, 'boilerplate'],
    [` -- проверено прокси сервером (expires: 2027-01-31)`, 'valid'],
    [` -- プロキシが ホストを 検査する (expires: 2027-01-31)`, 'valid'],
  ])('%j is %s', (tail, state) => {
    expect(judge(tail)).toBe(state)
  })

  it('a high severity wants an owner', () => {
    expect(judge(` -- ${REASON} (expires: 2027-01-31)`, { severity: 'high' })).toBe('missing-owner')
    expect(judge(` -- ${REASON} (owner: , expires: 2027-01-31)`, { severity: 'high' })).toBe('missing-owner')
    expect(
      judge(` -- ${REASON} (owner: @owner, expires: 2027-01-31)`, { severity: 'critical', maxDays: { critical: 90 } }),
    ).toBe('missing-owner')
    expect(judge(` -- ${REASON} (owner: @web, expires: 2027-01-31)`, { severity: 'high' })).toBe('valid')
  })

  it.each([
    ['critical', 30],
    ['high', 90],
    ['medium', 180],
    ['low', 365],
  ] as const)('%s may last %i days', (severity, days) => {
    const toTail = (more: number): string =>
      ` -- ${REASON} (owner: @web, expires: ${addDays('2026-11-24', days + more)})`
    expect(judge(toTail(0), { severity })).toBe('valid')
    expect(judge(toTail(1), { severity })).toBe('too-long')
    expect(judge(toTail(0), { severity, maxDays: { [severity]: days - 1 } })).toBe('too-long')
  })

  it.each(['expires', 'expiry', 'exp', 'until', 'ignoreUntil', 'expired_at', 'validThrough', 'EXPIRES'])(
    'reads %s',
    (key) => {
      for (const sign of [':', '=', ' : ', ' = '])
        expect(judge(` -- ${REASON} (${key}${sign}2027-01-31)`), `${key}${sign}`).toBe('valid')
    },
  )

  it('one reason pasted many times is none', () => {
    const line = `fetch(a) // eslint-disable-line vetlint/no-ssrf -- ${REASON} (expires: 2027-01-31)\n`
    for (const [times, state] of [
      [3, 'valid'],
      [4, 'boilerplate'],
    ] as const) {
      const directives = parseDirectives(line.repeat(times), { filename: 'a.js' })
      const reasons = countReasons(directives)
      expect(
        directives.map((directive) => judgeSuppression(directive, { today: '2026-11-24', reasons }).state),
      ).toEqual(Array(times).fill(state))
    }
  })
})

describe('dates', () => {
  it.each([
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['9999-12-31', true],
    ['10000-01-01', false],
    ['2026-1-1', false],
    ['2026/01/01', false],
    ['20260101', false],
    ['2026-01-01T00:00:00Z', false],
    ['2026-01-01 ', false],
    ['２０２６-01-01', false],
    ['2026‐01‐01', false],
    ['2026–01–01', false],
    ['\u202e2026-01-01', false],
    ['2026-01-01\u200f', false],
    ['٢٠٢٦-01-01', false],
    ['never', false],
    ['', false],
  ])('%j is a date: %s', (text, isDate) => {
    expect(parseIsoDate(text) !== undefined).toBe(isDate)
  })

  it.each([
    ['full-width digits', '２０２７-01-31'],
    ['a right-to-left mark', '\u200f2027-01-31'],
    ['a bidi override', '\u202e13-10-7202'],
    ['Arabic digits', '٢٠٢٧-٠١-٣١'],
    ['a letter O', '2O27-01-31'],
    ['en dashes', '2027–01–31'],
    ['no day of the calendar', '2027-02-30'],
    ['a time', '2027-01-31T12:00'],
    ['words', 'next year'],
    ['nothing', ''],
  ])('%s never make a permanent suppression', (_, date) => {
    expect(judge(` -- ${REASON} (expires: ${date})`)).toBe('malformed')
  })

  it('two dates contradict each other', () => {
    expect(judge(` -- ${REASON} (expires: 2027-01-31, until: 2027-02-28)`)).toBe('malformed')
    expect(judge(` -- ${REASON} (expires: 2027-01-31, expires: 2027-01-31)`)).toBe('malformed')
  })

  it.each([
    ['a Cyrillic е in the key', '(еxpires: 2027-01-31)'],
    ['a zero-width space in the key', '(exp\u200bires: 2027-01-31)'],
    ['another key', '(valid: 2027-01-31)'],
    ['no brackets', 'expires: 2027-01-31'],
    ['words behind the block', '(expires: 2027-01-31) and more'],
  ])('%s gives no expiry', (_, block) => {
    expect(judge(` -- ${REASON} ${block}`)).toBe('no-expiry')
  })

  it('a leap day is a day', () => {
    expect(judge(` -- ${REASON} (expires: 2028-02-29)`, { today: '2028-02-29' })).toBe('expiring-soon')
    expect(judge(` -- ${REASON} (expires: 2028-02-29)`, { today: '2028-03-01' })).toBe('expired')
    expect(getDaysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(getDaysBetween('2027-02-28', '2027-03-01')).toBe(1)
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  })

  it('the last day of the calendar ends the calendar', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31')
    expect(judge(` -- ${REASON} (expires: 9999-12-31)`, { today: '9999-12-31' })).toBe('expiring-soon')
  })

  it('days do not depend on the time zone or on summer time', () => {
    const before = process.env['TZ']
    try {
      for (const zone of ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin', 'America/Sao_Paulo']) {
        process.env['TZ'] = zone
        expect(getDaysBetween('2026-03-28', '2026-03-30'), zone).toBe(2)
        expect(getDaysBetween('2026-10-24', '2026-10-26'), zone).toBe(2)
        expect(addDays('2026-03-28', 2), zone).toBe('2026-03-30')
        expect(judge(` -- ${REASON} (expires: 2026-11-24)`), zone).toBe('expiring-soon')
      }
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })
})

describe('keywords', () => {
  it.each([
    ['a Cyrillic е', '// еslint-disable-next-line no-eval'],
    ['a zero-width space', '// eslint\u200b-disable-next-line no-eval'],
    ['a right-to-left mark before it', '// \u200feslint-disable-next-line no-eval'],
    ['a full-width hyphen', '// eslint－disable-next-line no-eval'],
    ['a non-breaking hyphen', '// eslint\u2011disable-next-line no-eval'],
  ])('with %s are no directive, as for the tool', (_, comment) => {
    expect(parseDirectives(`${comment}\neval(a)`, { filename: 'a.js' })).toEqual([])
  })

  it('the reason may hold marks of other scripts', () => {
    expect(parseOne(` -- ${REASON} \u200fשלום (owner: @web, expires: 2027-01-31)`).metadata.expires?.date).toBe(
      '2027-01-31',
    )
  })
})

describe('scope of governance', () => {
  const isGoverned = (code: string, filename: string, options: Partial<JudgeOptions> = {}): boolean => {
    const [directive] = parseDirectives(code, { filename })
    if (!directive) throw new Error(`no directive in ${code}`)
    return judgeSuppression(directive, { today: '2026-11-24', ...options }).governed
  }

  it.each([
    ['a.js', '// eslint-disable-next-line vetlint/no-ssrf', true],
    ['a.js', '// eslint-disable-next-line security/detect-object-injection', true],
    ['a.js', '// eslint-disable-next-line no-eval', true],
    ['a.js', '// eslint-disable-next-line @typescript-eslint/no-implied-eval', true],
    ['a.js', '// eslint-disable-next-line no-console', false],
    ['a.js', '// eslint-disable-next-line no-evaluation', false],
    ['a.js', '// biome-ignore lint/security/noGlobalEval: x', true],
    ['a.js', '// biome-ignore lint/style/useConst: x', false],
    ['a.ts', '// @ts-ignore', false],
    ['a.py', 'a() # nosec', true],
    ['a.py', 'a() # nosemgrep', true],
    ['a.py', 'a() # noqa: S602', true],
    ['a.py', 'a() # noqa: E501', false],
    ['a.py', 'a() # noqa: SIM102', false],
    ['a.py', 'a() # pylint: disable=eval-used', true],
    ['a.py', 'a() # pylint: disable=line-too-long', false],
    ['a.py', 'a() # type: ignore', false],
    ['a.go', 'a() // #nosec G204', true],
    ['a.go', 'a() //nolint:gosec', true],
    ['a.go', 'a() //nolint:lll', false],
    ['a.go', 'a() // vetlint-disable-next-line vetlint-go-x', true],
  ])('%s: %s → %s', (filename, code, expected) => {
    expect(isGoverned(`${code}\n`, filename)).toBe(expected)
    expect(isGoverned(`${code}\n`, filename, { govern: 'all' })).toBe(true)
  })

  it('takes in a blanket that hides a finding', () => {
    expect(isGoverned('/* eslint-disable */', 'a.js')).toBe(false)
    expect(isGoverned('/* eslint-disable */', 'a.js', { hidesFinding: true })).toBe(true)
  })
})
