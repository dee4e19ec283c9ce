import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { describe, expect, it } from 'vitest'
import { findViolations } from './directions.ts'
import { findLoaded, readImports } from './imports.ts'

const src = new URL('../../src/', import.meta.url)
const files = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') || path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(new URL(path, src), 'utf8')]),
)
const plant = (path: string, text: string): string[] => findViolations(new Map([...files, [path, text]]))

describe('dependencies', () => {
  it('go in the directions of the design', () => {
    expect(findViolations(files)).toEqual([])
  })

  it('have no import of a test', () => {
    const all = [...files].flatMap(([path, text]) => readImports(path, text))
    expect(all.filter((found) => found.to.includes('tests/'))).toEqual([])
  })

  it.each([
    ['ast/planted.ts', "import { Analysis } from '../analysis/analysis.ts'", 'ast may not depend on analysis'],
    ['analysis/planted.ts', "import { MODELS } from '../models/index.ts'", 'analysis may not depend on models'],
    ['analysis/planted.ts', "export * from '../rules/index.ts'", 'analysis may not depend on rules'],
    [
      'catalogue/planted.ts',
      "import type { Kind } from '../analysis/types.ts'",
      'catalogue may not depend on analysis',
    ],
    ['project/planted.ts', "const load = () => import('../ast/nodes.ts')", 'project may not depend on ast'],
    [
      'models/planted.ts',
      "import { KINDS } from '../analysis/types.ts'",
      'a model takes only types from analysis/types.ts',
    ],
    ['models/planted.ts', "import express from './express.ts'", 'a model knows no other model'],
    ['rules/planted.ts', "import other from './no-ssrf.ts'", 'a rule knows no other rule'],
    ['rules/planted.ts', "import { RULES } from './index.ts'", 'a rule knows no other rule'],
    ['rules/planted.ts', "import { getClass } from '../catalogue/index.ts'", 'rules may not depend on catalogue'],
    ['rules/planted.ts', "import { readInputs } from '../generate/inputs.ts'", 'generate is not published'],
    ['rules/planted.ts', "import { X } from '../gate/not-there.ts'", 'there is no such file'],
    ['planted.ts', "import { RULES } from './rules/index.ts'", 'planted may not depend on rules'],
    ['findings/planted.ts', "type T = import('../rule.ts').RuleFile", 'findings may not depend on rule'],
    ['rule.ts', "import x from '../tests/support/cases.ts'", 'it lies outside of src'],
  ])('of %s with %s are refused', (path, text, reason) => {
    expect(plant(path, text).map((violation) => violation.replace(/^.*: /, ''))).toEqual([reason])
  })
})

const isBuiltin = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name)

describe('importing the plugin', () => {
  /** A parser of patterns without imports of its own: it runs in a browser as well. */
  const PARSER = '@eslint-community/regexpp'
  const isStranger = ({ isLocal, to }: { isLocal: boolean; to: string }): boolean => !isLocal && to !== PARSER

  it('loads no module of Node, and no package but the parser of patterns', () => {
    const loaded = findLoaded('index.ts', files)
    expect(loaded.some((found) => found.to === 'analysis/analysis.ts')).toBe(true)
    expect(loaded.filter(isStranger)).toEqual([])
  })

  it.each(["import { readFileSync } from 'node:fs'", "import fs from 'fs'", "export * from 'node:path'"])(
    'would show %s far below',
    (text) => {
      const planted = new Map([...files, ['project/host.ts', text]])
      const strangers = findLoaded('index.ts', planted).filter(isStranger)
      expect(strangers.map((found) => isBuiltin(found.to))).toEqual([true])
    },
  )

  it('would show a package of which only types are named one by one', () => {
    const planted = new Map([...files, ['project/host.ts', "import { type Linter } from 'eslint'"]])
    expect(findLoaded('index.ts', planted).filter(isStranger)).toHaveLength(1)
    const erased = new Map([...files, ['project/host.ts', "import type { Linter } from 'eslint'"]])
    expect(findLoaded('index.ts', erased).filter(isStranger)).toEqual([])
  })
})

describe('the scripts that run before an installation', () => {
  const tools = new URL('../../tools/', import.meta.url)
  const scripts = new Map(readdirSync(tools).map((path) => [path, readFileSync(new URL(path, tools), 'utf8')]))
  const findStrangers = (entry: string, files: ReadonlyMap<string, string>): string[] => {
    const seen = new Set([entry])
    const strangers: string[] = []
    for (const path of seen) {
      for (const found of readImports(path, files.get(path) ?? '')) {
        if (found.isDynamic) continue
        if (found.isLocal) seen.add(found.to)
        else if (!isBuiltin(found.to)) strangers.push(found.to)
      }
    }
    return strangers
  }

  it.each(['setup.mjs', 'prepare.mjs', 'test.mjs', 'try.mjs'])('%s starts without any package', (script) => {
    expect(scripts.has(script)).toBe(true)
    expect(findStrangers(script, scripts)).toEqual([])
  })

  it('would be refused with a package below', () => {
    const planted = new Map([...scripts, ['run.mjs', "import { parse } from 'yaml'"]])
    expect(findStrangers('test.mjs', planted)).toEqual(['yaml'])
  })
})
