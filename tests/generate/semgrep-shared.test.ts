import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { SharedBlockError, readSharedBlocks, stampShared } from '../../src/generate/semgrep-shared.ts'

const FACTS = `# What this file is for.
remote:
  # Flask
  - pattern: flask.request.args

  - pattern: flask.request.form

# Between two blocks.
options:
  taint_assume_safe_numbers: true
`

const RULE = `rules:
  - id: a
    options:
      # shared: options
    pattern-sources:
      # shared: remote
      - pattern: stale
      # end of shared: remote
      - pattern: own
    pattern-sinks:
      - pattern: sink(...)
`

const STAMPED = `rules:
  - id: a
    options:
      # shared: options
      taint_assume_safe_numbers: true
      # end of shared: options
    pattern-sources:
      # shared: remote
      # Flask
      - pattern: flask.request.args

      - pattern: flask.request.form
      # end of shared: remote
      - pattern: own
    pattern-sinks:
      - pattern: sink(...)
`

describe('shared blocks of Semgrep rules', () => {
  const blocks = readSharedBlocks(FACTS)

  it('are read by name, without their indentation', () => {
    expect([...blocks.keys()]).toEqual(['remote', 'options'])
    expect(blocks.get('options')).toEqual(['taint_assume_safe_numbers: true'])
  })

  it('replace what stands between the markers and nothing else', () => {
    expect(stampShared(RULE, blocks)).toBe(STAMPED)
  })

  it('are stamped once and for all', () => {
    expect(stampShared(STAMPED, blocks)).toBe(STAMPED)
  })

  it('leave a file without markers as it is, to the byte', () => {
    const text = 'rules:\r\n  - id: a # shared: remote\n\n\n'
    expect(stampShared(text, blocks)).toBe(text)
  })

  it('keep what follows a block that was never stamped', () => {
    const stamped = stampShared('a:\n  # shared: remote\nb:\n  # shared: remote\n  # end of shared: remote\n', blocks)
    const { remote } = parse(FACTS) as { remote: unknown }
    expect(parse(stamped)).toEqual({ a: remote, b: remote })
  })

  it.each([
    ['an unknown block', '  # shared: remotes\n'],
    ['an end without a start', '  # end of shared: remote\n'],
  ])('refuse %s', (_name, text) => {
    expect(() => stampShared(text, blocks)).toThrow(SharedBlockError)
  })

  it.each([
    ['a name that is used twice', 'a:\n  - b\na:\n  - c\n'],
    ['a line before the first block', '  - b\n'],
    ['a value beside the name', 'a: b\n'],
  ])('refuse %s', (_name, text) => {
    expect(() => readSharedBlocks(text)).toThrow(SharedBlockError)
  })
})

const FOLDER = 'src/generate/semgrep-blocks'

describe.each(existsSync(FOLDER) ? readdirSync(FOLDER) : [])('%s', (file) => {
  const blocks = readSharedBlocks(readFileSync(join(FOLDER, file), 'utf8'))
  const pack = join('semgrep-rules', file.replace(/\.yaml$/, ''))
  const rules = readdirSync(pack)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .map((name) => readFileSync(join(pack, name), 'utf8'))

  it.each([...blocks.keys()])('%s is used', (name) => {
    expect(rules.some((text) => text.includes(`# shared: ${name}\n`))).toBe(true)
  })

  it('is what the rules of the pack hold', () => {
    for (const text of rules) expect(stampShared(text, blocks)).toBe(text)
  })
})
