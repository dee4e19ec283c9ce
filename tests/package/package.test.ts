import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DOCS_URL } from '../../src/generate/taxonomy-links.ts'
import plugin from '../../src/index.ts'
import type { VetlintRule } from '../../src/rule.ts'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly type: string
  readonly license: string
  readonly engines: { readonly node: string }
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: unknown
}

const root = new URL('../../', import.meta.url)
const readJson = (url: URL | string): unknown => JSON.parse(readFileSync(url, 'utf8'))
const manifest = readJson(new URL('package.json', root)) as Manifest
const ruleNames = readdirSync(new URL('src/rules/', root))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => name.slice(0, -3))
  .sort()

describe('the plugin', () => {
  it('says who it is', () => {
    expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: 'vetlint' })
  })

  it('has the rules of the folder and no others', async () => {
    expect(Object.keys(plugin.rules ?? {}).sort()).toEqual(ruleNames)
    for (const name of ruleNames) {
      const module = (await import(new URL(`src/rules/${name}.ts`, root).href)) as { default: unknown }
      expect(plugin.rules?.[name], name).toBe(module.default)
    }
  })

  it('has rules that name their page', () => {
    for (const [name, rule] of Object.entries(plugin.rules ?? {}))
      expect((rule as unknown as VetlintRule).meta.docs?.url).toBe(`${DOCS_URL}/rules/${name}.md`)
  })
})

describe('package.json', () => {
  it('asks for what ESLint asks for', () => {
    const eslint = readJson(createRequire(import.meta.url).resolve('eslint/package.json')) as Manifest
    expect(manifest.engines.node).toBe(eslint.engines.node)
    expect(manifest.peerDependencies).toEqual({ eslint: '^9.15.0 || ^10.0.0' })
    expect(manifest.type).toBe('module')
    expect(manifest.license).toBe('MIT')
  })

  it('has both commands on one program', () => {
    expect(Object.keys(manifest.bin)).toEqual(['vetlint', 'eslint-plugin-vetlint'])
    expect(new Set(Object.values(manifest.bin)).size).toBe(1)
  })
})

/** The suites of CI build first; alone, these tests need `npm run build`. */
describe('the build', () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  )

  it.each([...new Set([...targets, ...Object.values(manifest.bin)])])('has %s', (target) => {
    const path = new URL(target.replace('*', 'all.json'), root)
    expect(existsSync(path), `${target} is missing; run \`npm run build\``).toBe(true)
  })

  it('has commands that can be started', () => {
    for (const target of Object.values(manifest.bin)) {
      const path = new URL(target, root)
      expect(readFileSync(path, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o111).toBe(0o111)
    }
  })

  it('can be imported and required by its name', () => {
    const program = `
      import { createRequire } from 'node:module'
      const imported = await import('${manifest.name}')
      const required = createRequire(import.meta.url)('${manifest.name}')
      const { version } = createRequire(import.meta.url)('${manifest.name}/package.json')
      const same = imported.default === (required.default ?? required)
      console.log(JSON.stringify([same, version, Object.keys(imported.default.rules).sort()]))`
    const output = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '--eval', program], {
      cwd: fileURLToPath(root),
      encoding: 'utf8',
    })
    expect(JSON.parse(output)).toEqual([true, manifest.version, ruleNames])
  })
})

describe('the published package', () => {
  const isWindows = process.platform === 'win32'
  const output = execFileSync(isWindows ? 'npm.cmd' : 'npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: isWindows,
  })
  const [pack] = JSON.parse(output) as [{ files: { path: string }[] }]
  const paths = pack.files.map((file) => file.path)

  it('has the plugin, the pack, the pages and the licence', () => {
    const wanted = ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts', 'dist/semgrep/all.json']
    expect(wanted.filter((path) => !paths.includes(path))).toEqual([])
    for (const name of ruleNames) expect(paths).toContain(`docs/rules/${name}.md`)
    expect(paths.some((path) => path.startsWith('semgrep-rules/'))).toBe(true)
  })

  it('has nothing of development', () => {
    const isPublic = /^(?:package\.json|README\.md|LICENSE|dist\/.*|docs\/.*|semgrep-rules\/.*)$/
    expect(paths.filter((path) => !isPublic.test(path) || /generate|\.map$/.test(path))).toEqual([])
  })
})
