import { describe, expect, it } from 'vitest'
import { ModelTables } from '../../src/analysis/model-tables.ts'
import { Reach } from '../../src/analysis/reach.ts'
import { MODELS } from '../../src/models/index.ts'
import { createHost } from '../../src/project/host.ts'
import { getSnapshot } from '../../src/project/snapshot.ts'

const tables = new ModelTables(MODELS)

function createReach(files: Readonly<Record<string, string>>): Reach {
  const overlay = new Map(Object.entries(files).map(([path, text]) => [`/project/${path}`, text]))
  return new Reach(getSnapshot(createHost(overlay)), tables)
}

const DATABASE = `import { Pool } from 'pg'
export const db = new Pool()`

describe('a module leads to a sink', () => {
  const ASKED: readonly [string, Readonly<Record<string, string>>][] = [
    [
      'that it calls on an object of another module',
      { 'a.ts': `import { db } from './db'\nexport const find = (q) => db.query(q)`, 'db.ts': DATABASE },
    ],
    [
      'that another module gave a new name',
      {
        'a.ts': `import { run } from './shell'\nexport const list = (f) => run('ls ' + f)`,
        'shell.ts': `import { exec } from 'node:child_process'\nimport { promisify } from 'node:util'\nexport const run = promisify(exec)`,
      },
    ],
    ['that is a global', { 'a.ts': `export const load = (url) => fetch(url)` }],
    ['with a type argument', { 'a.ts': `export const load = (url) => fetch<string>(url)` }],
    ['of a client that is known by its name', { 'a.ts': `export const all = (pool, text) => pool.query(text)` }],
    ['on the response of a framework', { 'a.js': `exports.show = (res, html) => res.send(html)` }],
    ['on any object', { 'a.ts': `export const one = (x, filter) => x.collection('users').findOne(filter)` }],
    [
      'three modules away',
      {
        'a.ts': `import { b } from './b'\nexport const a = (x) => b(x)`,
        'b.ts': `import { c } from './c'\nexport const b = (x) => c(x)`,
        'c.ts': `export const c = (x) => eval(x)`,
      },
    ],
  ]
  it.each(ASKED)('%s', (_name, files) => {
    expect(createReach(files).hasSink(`/project/${Object.keys(files)[0] ?? ''}`, 3)).toBe(true)
  })

  const REFUSED: readonly [string, Readonly<Record<string, string>>, number][] = [
    ['with a name of nothing that is imported', { 'a.ts': `export const query = (list, q) => list.query(q)` }, 3],
    ['in a comment and in a text', { 'a.ts': `// fetch(url)\nexport const help = 'call fetch(url), eval(x)'` }, 3],
    ['that is a timer or a pattern', { 'a.ts': `export const wait = (f) => setTimeout(f, 1)\nnew RegExp(wait)` }, 3],
    [
      'beyond the modules that are crossed',
      { 'a.ts': `import { b } from './b'\nexport const a = b`, 'b.ts': `export const b = (x) => eval(x)` },
      0,
    ],
  ]
  it.each(REFUSED)('not %s', (_name, files, crossings) => {
    expect(createReach(files).hasSink(`/project/${Object.keys(files)[0] ?? ''}`, crossings)).toBe(false)
  })
})

describe('an export names something of a package', () => {
  const FILES = {
    'db.ts': `${DATABASE}\nexport function find() {}\nexport class Store {}\nexport default class Other {}`,
    'names.ts': `import { join } from 'node:path'\nexport const home = join('a', 'b')`,
    'settings.ts': `export const SECRET = process.env.SECRET`,
    'index.ts': `export * from './db'`,
    'old.js': `const { Pool } = require('pg')\nfunction find() {}\nexports.find = find\nexports.pool = new Pool()\nexports.run = function run() {}`,
    'only.js': `const pg = require('pg')\nmodule.exports = async function connect() { return new pg.Pool() }`,
  }
  const reach = createReach(FILES)
  it.each([
    ['db.ts', 'db', true],
    ['db.ts', 'find', false],
    ['db.ts', 'Store', false],
    ['db.ts', 'default', false],
    ['names.ts', 'home', false],
    ['settings.ts', 'SECRET', true],
    ['index.ts', 'db', true],
    ['old.js', 'pool', true],
    ['old.js', 'find', false],
    ['old.js', 'run', false],
    ['only.js', 'default', false],
  ] as const)('%s: %s is %s', (file, name, expected) => {
    expect(reach.mayName(`/project/${file}`, name)).toBe(expected)
  })
})
