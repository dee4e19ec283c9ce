import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TestProject, run } from './project.ts'

const GOOD = `fetch(a) // eslint-disable-line vetlint/no-ssrf -- the proxy checks the host (owner: @web, expires: 2027-01-31)\n`
const FILES = {
  'src/a.js': `${GOOD}fetch(b) // eslint-disable-line vetlint/no-ssrf -- the old feeds are inside (owner: @ops, expires: 2026-10-01)\n`,
  'src/b.py': `import subprocess\nsubprocess.call(cmd, shell=True)  # nosec B602\n`,
  'src/c.js': `console.log(1) // eslint-disable-line no-console\n`,
  '.semgrepignore': `node_modules/\nsrc/legacy/\n`,
}

function list(project: TestProject, ...args: readonly string[]): ReturnType<typeof run> {
  return run('suppressions', '--root', project.root, '--today', '2026-11-25', ...args)
}

describe('vetlint suppressions', () => {
  const project = new TestProject(FILES)

  it('prints a table', async () => {
    const { code, out } = await list(project)
    expect(code).toBe(0)
    expect(out).toContain(
      [
        '   Place             Tool     Rules            State    Owner  Expires             Reason',
        '   .semgrepignore:2  semgrep  src/legacy/      bare',
        '   src/a.js:1        eslint   vetlint/no-ssrf  valid    @web   2027-01-31 (67 d)   the proxy checks the host',
        '   src/a.js:2        eslint   vetlint/no-ssrf  expired  @ops   2026-10-01 (-55 d)  the old feeds are inside',
        '   src/b.py:2        bandit   B602             bare',
      ].join('\n'),
    )
    expect(out).toMatch(/\n4 suppressions in \d files on 2026-11-25: 2 bare, 1 valid, 1 expired\.\n$/)
  })

  it('prints JSON, Markdown and HTML', async () => {
    const json = JSON.parse((await list(project, '--format', 'json')).out) as { version: number; entries: object[] }
    expect(json).toMatchObject({ version: 1, today: '2026-11-25' })
    expect(json.entries).toHaveLength(4)
    expect(json.entries[1]).toMatchObject({ file: 'src/a.js', line: 1, state: 'valid', daysLeft: 67, owner: '@web' })
    const markdown = (await list(project, '--format', 'markdown')).out
    expect(markdown).toContain('| `src/b.py:2` | bandit | `B602` | bare |')
    const html = (await list(project, '--format', 'html')).out
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).not.toMatch(/<script|https?:/)
    expect(html).toContain('<td><code>src/b.py:2</code></td>')
  })

  it('filters and fails on demand', async () => {
    expect((await list(project, '--fail-on', 'expired')).code).toBe(1)
    expect((await list(project, '--fail-on', 'malformed')).code).toBe(0)
    expect((await list(project, '--owner', '@web', '--fail-on', 'expired')).code).toBe(0)
    const soon = await list(project, '--expiring-in', '30')
    expect(soon.out).toMatch(/^1 suppression /m)
    expect((await list(project, '--expiring-in', '90')).out).toMatch(/^2 suppressions /m)
    expect((await list(project, '--all')).out).toContain('no-console')
  })

  it.each([
    [['--format', 'xml'], '--format knows'],
    [['--fail-on', 'bad'], '--fail-on knows'],
    [['--expiring-in', 'soon'], '--expiring-in wants'],
    [['--write'], '--write goes with --adopt'],
    [['--today', '2026-02-30'], '--today wants'],
  ])('%j is a mistake: exit 2', async (args, message) => {
    const own =
      args[0] === '--today' ? await run('suppressions', '--root', project.root, ...args) : await list(project, ...args)
    expect(own.code).toBe(2)
    expect(own.error).toContain(message)
  })

  it('neutralises what a file says', async () => {
    const hostile = new TestProject({
      'a.js': `f() // eslint-disable-line vetlint/no-ssrf -- <img src=x onerror=alert(1)> @team \u001b[31m [x](http://x) ::error:: (expires: 2027-01-31)\n`,
    })
    const html = (await list(hostile, '--format', 'html')).out
    expect(html).not.toContain('<img')
    const markdown = (await list(hostile, '--format', 'markdown')).out
    expect(markdown).not.toMatch(/<img|\]\(http|@team/)
    expect((await list(hostile)).out).not.toContain('\u001b')
  })
})

describe('--adopt', () => {
  it('shows first, writes on demand, is idempotent and keeps every other byte', async () => {
    const project = new TestProject({ '.github/CODEOWNERS': '*.py @data\n', 'src/a.js': GOOD })
    const path = join(project.root, 'src', 'b.py')
    const before = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('import subprocess\r\ns = "grüß"  # nosec B105\r'),
      Buffer.from([0x23, 0x20, 0xe9, 0xff, 0x0a]),
      Buffer.from('x(cmd)  # nosec B602'),
    ])
    writeFileSync(path, before)

    const dry = await list(project, '--adopt')
    expect(dry.out).toContain('src/b.py:2\n')
    expect(dry.out).toContain('2 bare suppressions in 1 file would be given a template')
    expect(readFileSync(path).equals(before)).toBe(true)

    const written = await list(project, '--adopt', '--write')
    expect(written.out).toContain('2 bare suppressions in 1 file given a template')
    const after = readFileSync(path)
    const pattern = / # why this is harmless here \(owner: @data, expires: \d{4}-\d\d-\d\d\)/g
    expect(after.toString('latin1').match(pattern)).toHaveLength(2)
    expect(Buffer.from(after.toString('latin1').replace(pattern, ''), 'latin1').equals(before)).toBe(true)

    const again = await list(project, '--adopt', '--write')
    expect(again.out).toContain('0 bare suppressions in 0 files')
    expect(readFileSync(path).equals(after)).toBe(true)
    expect((await list(project, '--fail-on', 'boilerplate')).code).toBe(1)
  })
})
