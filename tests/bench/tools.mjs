// The tools that are measured, and the folder that ESLint, the parser and the peers are installed into.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs host and peers at their pinned versions; a peer that cannot be installed is reported with the reason, the rest goes on. */
export function installPeers(cache, corpus) {
  const folder = join(cache, 'peers')
  const loader = join(folder, 'load.mjs')
  const wanted = Object.assign({}, corpus.host, ...corpus.peers.map((peer) => peer.packages))
  const stamp = join(folder, 'installed.json')
  const key = JSON.stringify(wanted)
  if (existsSync(stamp)) {
    const known = JSON.parse(readFileSync(stamp, 'utf8'))
    if (known.key === key) return { loader, failed: known.failed }
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(loader, 'export const load = (name) => import(name)\n')
  const failed = {}
  const install = (packages) =>
    spawnSync(
      'npm',
      [
        'install',
        // Some peers ask for an older ESLint although they run on this one.
        '--legacy-peer-deps',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--save-exact',
        ...Object.entries(packages).map(([name, version]) => `${name}@${version}`),
      ],
      { cwd: folder, encoding: 'utf8' },
    )
  const host = install(corpus.host)
  if (host.status !== 0) throw new Error(`npm could not install ESLint and the parser: ${host.stderr}`)
  for (const peer of corpus.peers) {
    const result = install(peer.packages)
    if (result.status !== 0) failed[peer.title] = firstError(result.stderr)
  }
  writeFileSync(stamp, JSON.stringify({ key, failed }))
  return { loader, failed }
}

function firstError(text) {
  return (
    text
      .split('\n')
      .find((line) => line.startsWith('npm error'))
      ?.slice(0, 160) ?? 'npm failed without a message'
  )
}

/** What is run: a name, and the plugin modules whose presets it combines. No module means the parser alone. */
export function listTools(corpus, plugin) {
  return [
    { name: 'parser only', modules: [] },
    { name: 'vetlint recommended', modules: [{ name: 'eslint-plugin-vetlint', path: plugin, preset: 'recommended' }] },
    { name: 'vetlint strict', modules: [{ name: 'eslint-plugin-vetlint', path: plugin, preset: 'strict' }] },
    ...corpus.peers.map((peer) => ({
      name: peer.title,
      modules: Object.keys(peer.packages).map((name) => ({ name, preset: 'recommended' })),
    })),
  ]
}

export function runTool(job, folder) {
  // Two runs at a time do not read each other's results.
  const own = join(folder, String(process.pid))
  mkdirSync(own, { recursive: true })
  const path = join(own, 'job.json')
  const out = join(own, 'result.json')
  writeFileSync(path, JSON.stringify({ ...job, out }))
  writeFileSync(out, '')
  const result = spawnSync(
    process.execPath,
    ['--max-old-space-size=6144', join(import.meta.dirname, 'worker.mjs'), path],
    { encoding: 'utf8', maxBuffer: 1e9 },
  )
  const text = readFileSync(out, 'utf8')
  if (text === '')
    return { failed: (result.stderr.split('\n').find((line) => /Error/.test(line)) ?? result.stderr).slice(0, 200) }
  return JSON.parse(text)
}
