import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { afterEach, describe, expect, it } from 'vitest'
import { type Host, createHost, setHost } from '../../src/project/host.ts'
import { getImporters } from '../../src/project/import-map.ts'
import { getSnapshot } from '../../src/project/snapshot.ts'
import { RULES } from '../../src/rules/index.ts'

/** A host whose files somebody edits, and how often it was asked for each. */
function createEdited(files: Record<string, string>): {
  host: Host
  edit: (path: string, text: string) => void
  asked: string[]
} {
  const overlay = new Map(Object.entries(files))
  const inner = createHost(overlay)
  const asked: string[] = []
  return {
    host: {
      readText: (path) => inner.readText(path),
      readFolder: (path) => inner.readFolder(path),
      isFile: (path) => inner.isFile(path),
      getStamp(path) {
        asked.push(path)
        return inner.getStamp(path)
      },
    },
    edit: (path, text) => void overlay.set(path, text),
    asked,
  }
}

afterEach(() => setHost(undefined))

describe('a snapshot', () => {
  it('asks for a file once, however many files ask for it', () => {
    const { host, asked } = createEdited({ '/p/a.ts': 'a', '/p/b.ts': 'b', '/p/c.ts': 'c' })
    const snapshot = getSnapshot(host)
    for (const file of ['/p/a.ts', '/p/b.ts']) {
      snapshot.begin(file)
      snapshot.getStamp('/p/c.ts')
    }
    expect(asked).toEqual(['/p/c.ts'])
  })

  it('asks again when a file is linted a second time', () => {
    const { host, edit } = createEdited({ '/p/a.ts': 'a', '/p/c.ts': 'c' })
    const snapshot = getSnapshot(host)
    snapshot.begin('/p/a.ts')
    const before = snapshot.getStamp('/p/c.ts')
    edit('/p/c.ts', 'longer')
    expect(snapshot.getStamp('/p/c.ts')).toBe(before)
    snapshot.begin('/p/a.ts')
    expect(snapshot.getStamp('/p/c.ts')).not.toBe(before)
  })

  it('asks again when a file is linted that has changed since it was read', () => {
    const { host, edit } = createEdited({ '/p/a.ts': 'a', '/p/c.ts': 'c' })
    const snapshot = getSnapshot(host)
    snapshot.begin('/p/a.ts')
    snapshot.getStamp('/p/c.ts')
    const { generation } = snapshot
    edit('/p/c.ts', 'longer')
    snapshot.begin('/p/c.ts')
    expect(snapshot.generation).toBe(generation + 1)
  })

  it('sees a new importer after an edit', () => {
    const { host, edit } = createEdited({ '/p/package.json': '{}', '/p/a.ts': '', '/p/b.ts': '' })
    const snapshot = getSnapshot(host)
    snapshot.begin('/p/a.ts')
    expect(getImporters(snapshot, '/p', '/p/a.ts')).toEqual([])
    edit('/p/b.ts', `import './a'`)
    snapshot.begin('/p/a.ts')
    expect(getImporters(snapshot, '/p', '/p/a.ts')).toEqual(['/p/b.ts'])
  })
})

const ROUTE = `import express from 'express'
import { find } from './store'
const app = express()
app.get('/items', async (req, res) => {
  res.json(await find(req.query.name))
})`
const SAFE = `import { Pool } from 'pg'
const pool = new Pool()
export const find = (name: string) => pool.query('SELECT * FROM items WHERE name = $1', [name])`
const UNSAFE = SAFE.replace(
  "'SELECT * FROM items WHERE name = $1', [name]",
  '`SELECT * FROM items WHERE name = ${name}`',
)

describe('one process that lints again and again', () => {
  it('sees what was edited in another module', () => {
    const { host, edit } = createEdited({ '/p/package.json': '{}', '/p/route.ts': ROUTE, '/p/store.ts': SAFE })
    setHost(host)
    const linter = new Linter({ cwd: '/p' })
    const lint = (): string[] =>
      linter
        .verify(
          ROUTE,
          [
            {
              files: ['**/*.ts'],
              plugins: { vetlint: { rules: RULES as never } },
              languageOptions: { parser },
              rules: { 'vetlint/no-sql-concat': 'error' },
            },
          ],
          { filename: '/p/route.ts' },
        )
        .map(({ line, messageId }) => `${line} ${messageId ?? ''}`)
    expect(lint()).toEqual([])
    edit('/p/store.ts', UNSAFE)
    expect(lint()).toEqual(['5 taintedQuery'])
    edit('/p/store.ts', SAFE)
    expect(lint()).toEqual([])
  })
})
