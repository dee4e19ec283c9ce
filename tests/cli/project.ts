import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Finding, Report } from '../../src/findings/types.ts'

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A small project in a temporary folder. */
export class TestProject {
  readonly root: string

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'vetlint-test-')))
    made.push(this.root)
    this.write({ 'package.json': '{ "name": "test-project", "type": "module" }', ...files })
  }

  write(files: Readonly<Record<string, string>>): this {
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.root, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    return this
  }

  git(...args: readonly string[]): string {
    return this.#run(args, {})
  }

  /** Commits everything as if it were then. */
  commitAt(time: string, subject: string): this {
    this.git('add', '-A')
    this.#run(['commit', '-q', '-m', subject], { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time })
    return this
  }

  #run(args: readonly string[], dates: Readonly<Record<string, string>>): string {
    return execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'protocol.file.allow=always', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Test',
        GIT_AUTHOR_EMAIL: 'test@example.org',
        GIT_COMMITTER_NAME: 'Test',
        GIT_COMMITTER_EMAIL: 'test@example.org',
        ...dates,
      },
    })
  }

  /** Makes it a repository with everything committed on `main`. */
  init(): this {
    this.git('init', '-q', '-b', 'main')
    return this.commit('First')
  }

  commit(subject: string): this {
    this.git('add', '-A')
    this.git('commit', '-q', '--allow-empty', '-m', subject)
    return this
  }

  /** `vetlint check` in this project, on a fixed day and without Semgrep unless the arguments say otherwise. */
  async check(...args: readonly string[]): Promise<Checked> {
    const has = (name: string): boolean => args.some((arg) => arg === name || arg.startsWith(`${name}=`))
    const result = await run(
      'check',
      '--root',
      this.root,
      ...(has('--format') ? [] : ['--format', 'json']),
      ...(has('--today') ? [] : ['--today', '2026-11-25']),
      ...(has('--semgrep') || has('--with-semgrep') ? [] : ['--no-semgrep']),
      ...args.filter((arg) => arg !== '--with-semgrep'),
    )
    return new Checked(result)
  }
}

export interface RunResult {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** The command line in this process. */
export async function run(...args: readonly string[]): Promise<RunResult> {
  let out = ''
  let error = ''
  const code = await main(args, {
    out: (text) => {
      out += text
      return Promise.resolve()
    },
    error: (text) => {
      error += text
      return Promise.resolve()
    },
    isColored: false,
    isWatched: false,
  })
  return { code, out, error }
}

export class Checked {
  readonly code: number
  readonly out: string
  readonly error: string

  constructor({ code, out, error }: RunResult) {
    this.code = code
    this.out = out
    this.error = error
  }

  get report(): Report {
    if (this.out === '') throw new Error(`There is no report: ${this.error}`)
    return JSON.parse(this.out) as Report
  }

  get findings(): readonly Finding[] {
    return this.report.findings
  }

  /** `file:line rule`, and the state of the suppression where there is one. */
  get places(): readonly string[] {
    return this.findings.map(
      ({ file, line, ruleId, suppression }) =>
        `${file}:${line} ${ruleId}${suppression ? ` (${suppression.state})` : ''}`,
    )
  }

  /** `file: why` of what was not analysed. */
  get unseen(): readonly string[] {
    return this.report.summary.coverage.notAnalysed.map(({ file, why }) => `${file}: ${why}`)
  }
}

/** A handler with one SQL injection, on line 4. */
export const INJECTION = `import express from 'express'
import { pool } from './db.js'
export const app = express()
app.get('/users', async (req, res) => res.json(await pool.query('SELECT * FROM users WHERE id = ' + req.query.id)))
`
/** What makes `pool` a database. */
export const DATABASE = `import { Pool } from 'pg'
export const pool = new Pool()
`
export const CLEAN = `export const add = (a, b) => a + b
`
