import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { NEEDLESS_SAMPLES, toNeedless } from '../tools/needless.ts'
import { TestProject, run } from './project.ts'

interface Call {
  readonly tool: string
  readonly args: readonly string[]
  readonly input: string
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}
const ANSWERS = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'tools', 'answers.json'), 'utf8')) as Record<
  string,
  { readonly calls: readonly Call[] }
>
const COMMANDS: Readonly<Record<string, string>> = { typescript: 'tsc' }

interface Entry {
  readonly file: string
  readonly line: number
  readonly state: string
  readonly hides?: number
  readonly explanation: string
}

/** A program that says what the tool itself said when `npm run test:tools` asked it the same. */
function toReplay(root: string, calls: readonly Call[]): string {
  return `#!${process.execPath}
const input = require('node:fs').readFileSync(0, 'utf8')
const calls = JSON.parse(${JSON.stringify(JSON.stringify(calls))})
const args = JSON.stringify(process.argv.slice(2))
const call = calls.find((one) => JSON.stringify(one.args) === args && one.input === input)
if (!call) throw new Error('Nobody asked that: ' + args)
process.stdout.write(call.stdout.replaceAll('<root>', ${JSON.stringify(root)}))
process.stderr.write(call.stderr.replaceAll('<root>', ${JSON.stringify(root)}))
process.exitCode = call.status
`
}

function toProject(files: Readonly<Record<string, string>>, programs: Readonly<Record<string, string>>): TestProject {
  const project = new TestProject(files)
  for (const [name, text] of Object.entries(programs)) {
    project.write({ [`node_modules/.bin/${name}`]: text.replaceAll('<root>', project.root) })
    chmodSync(join(project.root, 'node_modules', '.bin', name), 0o755)
  }
  return project
}

async function ask(project: TestProject, tools: string, ...more: string[]): ReturnType<typeof run> {
  const args = ['--root', project.root, '--all', '--ask-tools', tools, '--today', '2026-11-25']
  return run('suppressions', ...args, '--format=json', ...more)
}

function readEntries(out: string): Entry[] {
  return (JSON.parse(out) as { entries: Entry[] }).entries
}

const SAMPLE = {
  'a.py': `X = 1  # noqa: S105 # the name of a field (owner: @web, expires: 2027-01-31)\nY = 1  # noqa: S105\n`,
}
const NEEDLESS = JSON.stringify([
  { code: 'RUF100', filename: 'a.py', location: { row: 1 }, message: 'Unused `noqa` directive (unused: `S105`)' },
  { code: 'RUF100', filename: 'a.py', location: { row: 2 }, message: 'Unused `noqa` directive (unused: `S105`)' },
])
const print = (text: string, status = 0): string =>
  `#!${process.execPath}\nprocess.stdout.write(${JSON.stringify(text)})\nprocess.exitCode = ${String(status)}\n`

describe('vetlint suppressions --ask-tools', () => {
  it.each(NEEDLESS_SAMPLES)('believes what $tool says', async ({ tool, files, needless }) => {
    const calls = ANSWERS[tool]?.calls ?? []
    expect(calls, `run \`npm run test:tools\` for ${tool}`).not.toHaveLength(0)
    const project = new TestProject(files)
    for (const name of tool.split(',')) {
      const command = join('node_modules', '.bin', COMMANDS[name] ?? name)
      const own = calls.filter((call) => call.tool === name)
      project.write({ [command]: toReplay(project.root, own) })
      chmodSync(join(project.root, command), 0o755)
    }
    const { code, out, error } = await ask(project, tool)
    expect(error).toBe('')
    expect(code).toBe(0)
    expect(toNeedless(readEntries(out))).toEqual(needless)
  })

  it('calls only one that would hold unused, and says of the others that they can go', async () => {
    const project = toProject(SAMPLE, { ruff: print(NEEDLESS) })
    const { code, out } = await ask(project, 'all', '--fail-on', 'unused')
    expect(code).toBe(1)
    expect(readEntries(out)).toMatchObject([
      {
        line: 1,
        state: 'unused',
        hides: 0,
        explanation: 'Without it, ruff does not report anything there; remove it.',
      },
      { line: 2, state: 'bare', hides: 0 },
    ])
    expect(readEntries(out)[1]?.explanation).toMatch(/ Without it, ruff does not report anything there; remove it\.$/)
  })

  it('asks nobody about what another tool honours too and cannot tell', async () => {
    const files = { ...SAMPLE, '.flake8': '[flake8]\n' }
    const project = toProject(files, { ruff: print(NEEDLESS), flake8: print('') })
    expect(readEntries((await ask(project, 'all')).out).map(({ state }) => state)).toEqual(['valid', 'bare'])
  })

  it('believes one alone only when no other that is set up could object', async () => {
    const sample = NEEDLESS_SAMPLES.find(({ tool }) => tool === 'eslint,oxlint')
    const project = toProject(sample?.files ?? {}, { eslint: print('Oops', 2), oxlint: print('{ "diagnostics": [] }') })
    const needless = { message: 'Unused eslint-disable directive (no problems were reported).', filename: 'a.js' }
    const diagnostics = [{ ...needless, labels: [{ span: { line: 3 } }] }]
    project.write({ 'node_modules/.bin/oxlint': print(JSON.stringify({ diagnostics })) })
    for (const tools of ['oxlint', 'all']) {
      const { out } = await ask(project, tools)
      expect(readEntries(out).map(({ state }) => state)).toEqual(['valid', 'valid', 'valid'])
    }
    const messages = [{ ruleId: null, message: needless.message, line: 3 }]
    project.write({ 'node_modules/.bin/eslint': print(JSON.stringify([{ filePath: 'a.js', messages }])) })
    const { out } = await ask(project, 'all')
    expect(readEntries(out).map(({ line, state }) => [line, state])).toEqual([
      [1, 'valid'],
      [3, 'unused'],
      [5, 'valid'],
    ])
  })

  it.each([
    ['that crashes', print('panic: no such thing\n', 2), 'it ended with 2 (panic: no such thing)'],
    ['with another output', print('{}'), 'its output has an unknown form'],
    ['that cannot be started', '#!/no/such/interpreter\n', 'it could not be run'],
  ])('gives exit code 2 and the register for a tool %s', async (_, program, why) => {
    const { code, out, error } = await ask(toProject(SAMPLE, { ruff: program }), 'ruff')
    expect(code).toBe(2)
    expect(error).toContain(`vetlint: ruff did not tell which suppressions it needs: ${why}`)
    expect(readEntries(out)).toHaveLength(2)
  })

  it('says who was not asked', async () => {
    const project = new TestProject({
      'a.R': 'x\n',
      'main.tf': '# tfsec:ignore:aws-s3-no-public -- the bucket holds the site (owner: @web, expires: 2027-01-31)\nx\n',
    })
    const { code, error } = await ask(project, 'all')
    expect(code).toBe(0)
    expect(error).toBe('vetlint: No way is known to ask tfsec: 1 suppression could not be asked about.\n')
  })

  it.each([
    [['--ask-tools', 'nobody'], '--ask-tools knows all, eslint, oxlint,'],
    [['--ask-tools', 'all', '--adopt'], '--ask-tools and --adopt exclude each other.'],
    [['--ask-tools', 'all', '--trend', 'HEAD'], '--ask-tools and --trend exclude each other.'],
  ])('%j is a mistake: exit 2', async (args, message) => {
    const { code, error } = await run('suppressions', '--root', new TestProject(SAMPLE).root, ...args)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })
})
