import { chmodSync, existsSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findSemgrep } from '../../src/cli/semgrep/find.ts'
import { loadBundles } from '../../src/cli/semgrep/pack.ts'
import { readErrors, readFindings } from '../../src/cli/semgrep/results.ts'
import { DATABASE, INJECTION, TestProject } from './project.ts'

const JUSTIFIED = '-- the text is made of constants (owner: @data, expires: 2026-12-20)'
const VIEW = `from flask import request

def view(cursor):
    name = request.args.get("name")
    sql = "select * from t where n = '" + name + "'"
`
const EXECUTE = '    cursor.execute(sql)'
const RULE = 'vetlint-python-sql-format'

/** One project for one run of Semgrep, which costs seconds. */
const project = new TestProject({
  'app.js': INJECTION,
  'db.js': DATABASE,
  'live.py': `${VIEW}${EXECUTE}\n`,
  // Semgrep's default list of ignored folders names this one.
  'tests/live.py': `${VIEW}${EXECUTE}\n`,
  'folder [x] %20/live.py': `${VIEW}${EXECUTE}\n`,
  'bare.py': `${VIEW}${EXECUTE}  # nosemgrep: ${RULE}\n`,
  'blanket.py': `${VIEW}${EXECUTE}  # nosemgrep\n`,
  'valid.py': `${VIEW}${EXECUTE}  # nosemgrep: ${RULE} ${JUSTIFIED}\n`,
  'ours.py': `${VIEW}    # vetlint-disable-next-line ${RULE} ${JUSTIFIED}\n${EXECUTE}\n`,
  // Semgrep does not take this for a directive about the rule.
  'other.py': `${VIEW}${EXECUTE}  # nosemgrep: some-other-rule ${JUSTIFIED}\n`,
  'broken.py': `${VIEW}${EXECUTE}\n\ndef f(cursor:\n    cursor.execute("x" + request.args.get("q"))\n`,
  '.semgrepignore': 'live.py\n',
}).init()

describe('Semgrep beside ESLint', async () => {
  const checked = await project.check('--with-semgrep')

  it('reports both in one list, whatever Semgrep would ignore', () => {
    expect(checked.report.summary.problems).toEqual([])
    expect(checked.places).toEqual([
      '.semgrepignore:1 no-unjustified-suppression',
      'app.js:4 no-sql-concat',
      `bare.py:6 ${RULE} (bare)`,
      'bare.py:6 no-unjustified-suppression',
      `blanket.py:6 ${RULE} (blanket)`,
      'blanket.py:6 no-blanket-suppression',
      `broken.py:6 ${RULE}`,
      `folder [x] %20/live.py:6 ${RULE}`,
      `live.py:6 ${RULE}`,
      `other.py:6 ${RULE}`,
      `ours.py:7 ${RULE} (valid)`,
      `tests/live.py:6 ${RULE}`,
      `valid.py:6 ${RULE} (valid)`,
    ])
    expect(checked.code).toBe(1)
  })

  it('says what the class and the rule say', () => {
    expect(checked.findings.find(({ file }) => file === 'live.py')).toMatchObject({
      tool: 'semgrep',
      class: 'sql-injection',
      severity: 'critical',
      confidence: 'high',
      owner: 'application',
      line: 6,
      column: 20,
    })
  })

  it('names what Semgrep could not parse', () => {
    expect(checked.unseen).toEqual([expect.stringMatching(/^broken\.py: Semgrep could not parse lines? \d+/) as string])
    expect(checked.report.summary.coverage.analysed).toBe(11)
  })
})

/** One planted fault for each language, and a line beside it that is none. */
const PLANTED = {
  'main.go': `package main

import (
	"net/http"
	"os/exec"
)

func list(w http.ResponseWriter, r *http.Request) {
	exec.Command("ls", "--", r.FormValue("folder")).Run()
	exec.Command("sh", "-c", "ls "+r.FormValue("folder")).Run()
}
`,
  'src/Reports.java': `class Reports {
    Object load(HttpServletRequest request) {
        jdbcTemplate.queryForList("SELECT * FROM users WHERE name = ?", request.getParameter("name"));
        return jdbcTemplate.queryForList("SELECT * FROM users WHERE name = '" + request.getParameter("name") + "'");
    }
}
`,
  'app/pages_controller.rb': `class PagesController < ApplicationController
  def show
    Marshal.load(File.read("cache.bin"))
    Marshal.load(params[:page])
  end
end
`,
  'public/index.php': `<?php
system('ls ' . escapeshellarg($_GET['folder']));
system('ls ' . $_GET['folder']);
`,
  'src/ping.c': `#include <stdio.h>
#include <stdlib.h>

void ping(const char *host) {
    char command[100];
    snprintf(command, sizeof command, "ping -c 1 %s", host);
    system(command);
    printf("%s", host);
    printf(host);
}
`,
  'src/label.cpp': `#include <cstdio>

void read_label(char *label) {
    std::scanf("%31s", label);
    std::scanf("%s", label);
}
`,
  'src/main.rs': `async fn search(Query(params): Query<Params>, pool: &PgPool) {
    sqlx::query("SELECT * FROM users WHERE name = $1").bind(&params.name).fetch_all(pool).await;
    sqlx::query(&format!("SELECT * FROM users WHERE name = '{}'", params.name)).fetch_all(pool).await;
}
`,
}

/** The same for the languages of desktops and phones, with the files of settings that belong to them. */
const PLANTED_TOO = {
  'src/Users.cs': `public class UsersController : ControllerBase
{
    [HttpGet]
    public IActionResult Search(string name)
    {
        var good = _context.Users.FromSqlInterpolated($"SELECT * FROM Users WHERE Name = {name}");
        return Ok(_context.Users.FromSqlRaw($"SELECT * FROM Users WHERE Name = '{name}'"));
    }
}
`,
  'Views/Show.cshtml': '<p>@Model.Body</p>\n<p>@Html.Raw(Model.Body)</p>\n',
  'app/src/main/AndroidManifest.xml': `<manifest>
    <application android:allowBackup="false">
        <service android:name=".Own" android:exported="false" />
        <service android:name=".Open" android:exported="true" />
    </application>
</manifest>
`,
  'app/src/main/Notes.kt': `class Notes(private val db: SQLiteDatabase) {
    fun find(title: String) {
        db.rawQuery("SELECT * FROM notes WHERE title = ?", arrayOf(title))
        db.rawQuery("SELECT * FROM notes WHERE title = '$title'", null)
    }
}
`,
  'ios/Info.plist':
    '<dict>\n<key>NSAllowsLocalNetworking</key>\n<true/>\n<key>NSAllowsArbitraryLoads</key>\n<true/>\n</dict>\n',
  'ios/Session.swift': `func save(token: String, name: String) {
    UserDefaults.standard.set(name, forKey: "name")
    UserDefaults.standard.set(token, forKey: "token")
}
`,
}

describe('C#, Kotlin and Swift', async () => {
  const checked = await new TestProject(PLANTED_TOO).check('--with-semgrep')

  it('are read from end to end, with what else their programs are made of', () => {
    expect(checked.report.summary.problems).toEqual([])
    expect(checked.places).toEqual([
      'Views/Show.cshtml:2 vetlint-csharp-html-raw',
      'app/src/main/AndroidManifest.xml:4 vetlint-kotlin-exported-component',
      'app/src/main/Notes.kt:4 vetlint-kotlin-sql-template',
      'ios/Info.plist:4 vetlint-swift-ats-disabled',
      'ios/Session.swift:3 vetlint-swift-userdefaults-token',
      'src/Users.cs:7 vetlint-csharp-sql-interpolation',
    ])
    expect(checked.report.summary.coverage).toEqual({ analysed: 6, notAnalysed: [] })
  })
})

describe('Go, Java, Ruby, PHP, C, C++ and Rust', async () => {
  const checked = await new TestProject(PLANTED).check('--with-semgrep')

  it('are read from end to end: each fault fails the check, and nothing else is reported', () => {
    expect(checked.report.summary.problems).toEqual([])
    expect(checked.places).toEqual([
      'app/pages_controller.rb:4 vetlint-ruby-yaml-marshal',
      'main.go:10 vetlint-go-command-sh',
      'public/index.php:3 vetlint-php-command',
      'src/Reports.java:4 vetlint-java-sql-concat',
      'src/label.cpp:5 vetlint-c-gets-scanf',
      'src/main.rs:3 vetlint-rust-sql-format',
      'src/ping.c:6 vetlint-c-system-popen',
      'src/ping.c:9 vetlint-c-format-string',
    ])
    expect(checked.code).toBe(1)
  })

  it('carry what their classes and rules say', () => {
    const said = checked.findings.map(({ class: name, severity, confidence, owner }) => [
      name,
      severity,
      confidence,
      owner,
    ])
    expect(said).toEqual([
      ['unsafe-deserialization', 'critical', 'high', 'application'],
      ['command-injection', 'critical', 'high', 'application'],
      ['command-injection', 'critical', 'high', 'application'],
      ['sql-injection', 'critical', 'high', 'application'],
      ['buffer-overflow', 'critical', 'high', 'application'],
      ['sql-injection', 'critical', 'high', 'application'],
      ['command-injection', 'critical', 'high', 'application'],
      ['format-string', 'high', 'high', 'application'],
    ])
  })

  it('are counted as analysed', () => {
    expect(checked.report.summary.coverage).toEqual({ analysed: 7, notAnalysed: [] })
  })
})

describe('the Semgrep to run', () => {
  const PATH = process.env['PATH'] ?? ''
  afterEach(() => vi.unstubAllEnvs())

  it.skipIf(process.platform === 'win32')('is none that the scanned folder brings along', () => {
    const hostile = new TestProject({ 'bin/semgrep': '#!/bin/sh\ntouch ran.txt\n', 'a.py': 'print(1)\n' })
    const program = join(hostile.root, 'bin', 'semgrep')
    chmodSync(program, 0o755)
    vi.stubEnv('PATH', [join(hostile.root, 'bin'), 'bin', PATH].join(delimiter))
    const found = findSemgrep(hostile.root, undefined)
    expect('path' in found ? found.path : '').not.toBe(program)
    // Elsewhere it is as good as any.
    expect(findSemgrep(project.root, undefined)).toEqual({ path: program })
    // A link to the folder is the folder.
    const link = new TestProject()
    symlinkSync(join(hostile.root, 'bin'), join(link.root, 'bin'))
    vi.stubEnv('PATH', [join(link.root, 'bin'), PATH].join(delimiter))
    const again = findSemgrep(hostile.root, undefined)
    expect('path' in again ? again.path : '').not.toContain('vetlint-test-')
    expect(existsSync(join(hostile.root, 'ran.txt'))).toBe(false)
  })

  it.skipIf(process.platform === 'win32')(
    'that gives no report is a problem: exit 2, and the rest is reported',
    async () => {
      const broken = new TestProject({ 'bin/semgrep': '#!/bin/sh\necho "out of luck" >&2\nexit 2\n' })
      chmodSync(join(broken.root, 'bin', 'semgrep'), 0o755)
      const checked = await new TestProject({ 'a.py': 'print(1)\n', 'app.js': INJECTION, 'db.js': DATABASE }).check(
        '--semgrep',
        join(broken.root, 'bin', 'semgrep'),
      )
      expect([checked.code, checked.places]).toEqual([2, ['app.js:4 no-sql-concat']])
      expect(checked.report.summary.problems).toEqual(['Semgrep ended with code 2 and without a report (out of luck).'])
      expect(checked.unseen).toEqual(['a.py: Semgrep gave no report'])
    },
  )
})

describe('the pack', () => {
  it('wants the files of its languages only', () => {
    const python = loadBundles().find(({ language }) => language === 'python')
    const wants = (file: string): boolean => python?.wants(file, () => '') === true
    expect(['a.py', 'b/c.pyi', 'a.js', 'README.md', 'py'].filter(wants)).toEqual(['a.py', 'b/c.pyi'])
    expect(loadBundles().map(({ language }) => language)).not.toContain('all')
  })
})

describe("Semgrep's report", () => {
  it('is read without findings of rules that are not of the pack', () => {
    const result = (ruleId: string): object => ({
      ruleId,
      message: { text: 'x' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.py' }, region: { startLine: 2 } } }],
    })
    const rules = new Map([
      ['vetlint-x', { id: 'vetlint-x', classId: 'sql-injection', confidence: 'high', message: '' } as const],
    ])
    const sarif = { runs: [{ results: [result('a.b.vetlint-x'), result('vetlint-y'), {}] }] }
    expect(
      readFindings(sarif, rules, (path) => path).map(({ ruleId, line, column }) => [ruleId, line, column]),
    ).toEqual([['vetlint-x', 2, 1]])
    expect(readFindings(undefined, rules, (path) => path)).toEqual([])
  })

  it('names rules and files that Semgrep gave up on', () => {
    const errors = [
      { type: 'Timeout', level: 'warn', path: 'slow.py', rule_id: 'vetlint-x', message: 'Timeout' },
      { type: ['RuleParseError', []], level: 'error', rule_id: 'vetlint-x', message: 'bad pattern' },
      { type: 'OutOfMemory', path: 'big.py' },
      { type: ['PartialParsing', []], path: 'odd.py', spans: [{ start: { line: 3 }, end: { line: 5 } }] },
    ]
    expect(readErrors(errors, (path) => path)).toEqual({
      notAnalysed: [
        { file: 'slow.py', why: 'Semgrep gave up on it (Timeout in vetlint-x)' },
        { file: 'big.py', why: 'Semgrep gave up on it (OutOfMemory)' },
        { file: 'odd.py', why: 'Semgrep could not parse lines 3 to 5' },
      ],
      problems: [
        'slow.py was not analysed as a whole: Semgrep gave up on it (Timeout in vetlint-x).',
        'Semgrep: vetlint-x: bad pattern',
        'big.py was not analysed as a whole: Semgrep gave up on it (OutOfMemory).',
      ],
    })
  })
})
