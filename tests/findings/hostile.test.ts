import { describe, expect, it } from 'vitest'
import { toLogText, cutQuote, showInvisible } from '../../src/findings/hostile.ts'
import { toSafeJson } from '../../src/findings/outputs/json.ts'
import { toCode, toMarkdownText } from '../../src/findings/outputs/markdown.ts'
import { redact, redactFrame } from '../../src/findings/redact.ts'

describe('text for a terminal or a log', () => {
  it.each([
    ['\u001b[2Jgone', '\\u{1b}[2Jgone', 'an escape'],
    ['a\u009b31mb', 'a\\u{9b}31mb', 'a C1 control'],
    ['x\u202etxt.exe', 'x\\u{202e}txt.exe', 'a bidi override'],
    ['a\u2066b\u2069', 'a\\u{2066}b\\u{2069}', 'bidi isolates'],
    ['a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}', 'zero-width characters'],
    ['a\u{e0041}b', 'a\\u{e0041}b', 'a tag character'],
    ['a\rb\nc\u2028d', 'a b c d', 'line breaks'],
    ['::error file=x::pwned', ': :error file=x::pwned', 'a workflow command of GitHub'],
    ['  ::set-output name=x::y', '  : :set-output name=x::y', 'one after blanks'],
    ['x ##[error]pwned', 'x # #[error]pwned', 'an older one'],
    ['##vso[task.setvariable]x', '# #vso[task.setvariable]x', 'one of Azure'],
    ['##teamcity[x]', '# #teamcity[x]', 'one of TeamCity'],
  ])('%j shows %j (%s)', (text, shown) => {
    expect(toLogText(text)).toBe(shown)
  })

  it('leaves ordinary text alone', () => {
    const text = 'Grüße, std::vector<int> 日本 `a` # ## 1'
    expect(toLogText(text)).toBe(text)
    expect(showInvisible('a\tb\nc')).toBe('a\tb\nc')
  })

  it('cuts what is quoted', () => {
    expect(cutQuote('x'.repeat(60))).toHaveLength(60)
    expect(cutQuote('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`)
    expect(cutQuote('a\n  b')).toBe('a b')
  })
})

describe('text for a page', () => {
  it.each([
    ['@everyone', '&#64;everyone'],
    ['![x](https://evil.example/a.png)', '&#33;&#91;x&#93;(https&#58;//evil.example/a.png)'],
    ['<img src=x onerror=alert(1)>', '&#60;img src=x onerror=alert(1)&#62;'],
    ['see #12 and www.evil.example', 'see &#35;12 and www&#46;evil.example'],
    ['`code`', '&#96;code&#96;'],
    ['| a |', '&#124; a &#124;'],
    ['say: yes', 'say: yes'],
  ])('%j becomes %j', (text, page) => {
    expect(toMarkdownText(text)).toBe(page)
  })

  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a``', '``` `a`` ```'],
    ['a\n\n@x', '`a  @x`'],
    [' ', ''],
  ])('%j as code is %j', (text, code) => {
    expect(toCode(text)).toBe(code)
  })

  it('is JSON that moves no cursor and ends no script', () => {
    const value = { a: '\u001b\u009b\u202e\u2028\u{e0041}</script> ##[error]x' }
    const text = toSafeJson(value)
    expect(/[\u007f-\u009f\u2028\u202e]/.test(text)).toBe(false)
    expect(text).not.toContain('</script')
    expect(text).not.toContain('##[')
    expect(JSON.parse(text)).toEqual(value)
  })
})

describe('a secret', () => {
  const long = 'Zx9'.repeat(12)
  it.each([
    [`const a = "sk-proj-${long}"`, 'const a = "sk-p…"'],
    [`AKIA${'ABCD1234'.repeat(2)}`, 'AKIA…'],
    [`postgres://app:s3cr3tPassw0rd@db/x`, 'postgres://app:s3cr…@db/x'],
    [`token ghp_${long}`, 'token ghp_…'],
    [`eyJhbGciOiJIUzI1.eyJyb2xlIjoic2Vydmlj.c2ln`, 'eyJh…'],
    [`password: 'hunter2hunter2'`, `password: 'hunt…'`],
    [`"apiKey" = "abcdefabcdef"`, `"apiKey" = "abcd…"`],
  ])('in %j is hidden', (text, hidden) => {
    expect(redact(text)).toBe(hidden)
  })

  it('is hidden in a frame whatever its form', () => {
    expect(redactFrame('const key = Buffer.from("plain-looking-text")', 'hardcoded-credentials')).toBe(
      'const key = Buffer.from("plai…")',
    )
    expect(redactFrame('const key = Buffer.from("plain-looking-text")', 'sql-injection')).toContain(
      'plain-looking-text',
    )
  })

  it('is not every word', () => {
    for (const text of [
      'const token = getToken("session cookie")',
      'password = "${PASSWORD}"',
      'https://example.org:8080/a@b',
    ])
      expect(redact(text)).toBe(text)
  })
})
