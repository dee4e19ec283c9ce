import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Confidence } from '../../findings/types.ts'

/** A rule of the pack as far as the gate needs to know it. */
export interface PackRule {
  readonly id: string
  readonly classId: string
  readonly confidence: Confidence
  readonly message: string
}

/** The rules of one language: one JSON file, because loading 190 rule files costs 11 s and one JSON 1.7 s. */
export interface Bundle {
  readonly language: string
  /** Absolute. */
  readonly path: string
  readonly rules: readonly PackRule[]
  /** Could a rule of the bundle say something about the file? `readText` is asked only where the name does not tell. */
  readonly wants: (file: string, readText: () => string | undefined) => boolean
}

/** Rules about directives are for people who run Semgrep alone: the gate judges directives itself, at its own date. */
const OWN_WORK: ReadonlySet<string> = new Set(['all', 'suppressions'])

const EXTENSIONS: Readonly<Record<string, RegExp>> = {
  bash: /\.(?:sh|bash|zsh|ksh)$/i,
  c: /\.[ch]$/,
  cpp: /\.(?:c|h|cc|cpp|cxx|c\+\+|hh|hpp|hxx)$/i,
  csharp: /\.cs$/i,
  dart: /\.dart$/i,
  dockerfile: /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|\.(?:dockerfile|containerfile)$/i,
  go: /\.go$/,
  html: /\.html?$/i,
  java: /\.java$/,
  json: /\.json$/i,
  kotlin: /\.kts?$/,
  php: /\.(?:php|phtml|php[3-8])$/i,
  python: /\.(?:py|pyi)$/,
  ruby: /\.(?:rb|rake|ru|gemspec)$|(?:^|\/)(?:Rakefile|Gemfile)$/,
  rust: /\.rs$/,
  scala: /\.(?:scala|sc)$/,
  solidity: /\.sol$/,
  swift: /\.swift$/,
  terraform: /\.(?:tf|tfvars|hcl)$/,
  xml: /\.(?:xml|plist)$/i,
  yaml: /\.ya?ml$/i,
}
const ALIASES: Readonly<Record<string, string>> = {
  py: 'python',
  python2: 'python',
  python3: 'python',
  golang: 'go',
  rb: 'ruby',
  'c#': 'csharp',
  'c++': 'cpp',
  kt: 'kotlin',
  sh: 'bash',
  docker: 'dockerfile',
  hcl: 'terraform',
  tf: 'terraform',
}

/** What tells the YAML of one tool from that of all others. */
const NARROWER: Readonly<Record<string, (file: string, readText: () => string | undefined) => boolean>> = {
  kubernetes: (_file, readText) => /^\s*apiVersion:/m.test(readText() ?? '') && /^\s*kind:/m.test(readText() ?? ''),
  'github-actions': (file) => /(?:^|\/)\.github\/workflows\/[^/]+$|(?:^|\/)action\.ya?ml$/.test(file),
  'docker-compose': (file) => /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i.test(file),
}

let loaded: readonly Bundle[] | undefined

/** The bundles of the build, by language. Empty where there is no build. */
export function loadBundles(): readonly Bundle[] {
  return (loaded ??= readBundles())
}

/** A rule of the pack by its id. */
export function findPackRule(id: string): PackRule | undefined {
  return loadBundles()
    .flatMap(({ rules }) => rules)
    .find((rule) => rule.id === id)
}

function readBundles(): Bundle[] {
  const folder = findFolder()
  if (folder === undefined) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !OWN_WORK.has(basename(name, '.json')))
    .sort()
    .map((name) => toBundle(basename(name, '.json'), `${folder}/${name}`))
    .filter(({ rules }) => rules.length > 0)
}

/** Beside the compiled program, or in `dist` where the sources themselves run. */
function findFolder(): string | undefined {
  for (const place of ['../../semgrep', '../../../dist/semgrep']) {
    const folder = fileURLToPath(new URL(place, import.meta.url))
    try {
      readFileSync(`${folder}/all.json`)
      return folder
    } catch {
      // The other place.
    }
  }
  return undefined
}

interface RawRule {
  readonly id: string
  readonly message?: string
  readonly languages?: readonly string[]
  readonly paths?: { readonly include?: readonly string[] }
  readonly metadata?: { readonly class?: string; readonly confidence?: string }
}

function toBundle(language: string, path: string): Bundle {
  const { rules } = JSON.parse(readFileSync(path, 'utf8')) as { readonly rules: readonly RawRule[] }
  const tests = rules.map(toFileTest)
  const isNarrow = NARROWER[language] ?? (() => true)
  return {
    language,
    path,
    rules: rules.map(({ id, message = '', metadata }) => ({
      id,
      classId: metadata?.class ?? 'unknown',
      confidence: toConfidence(metadata?.confidence),
      message,
    })),
    wants: (file, readText) => tests.some((test) => test(file)) && isNarrow(file, readText),
  }
}

function toConfidence(text: string | undefined): Confidence {
  const word = text?.toLowerCase()
  return word === 'high' || word === 'low' ? word : 'medium'
}

function toFileTest({ languages = [], paths }: RawRule): (file: string) => boolean {
  const include = paths?.include?.map(toPattern)
  const names = languages.map((name) => ALIASES[name.toLowerCase()] ?? name.toLowerCase())
  // `generic` and `regex` read any file; without a list of paths they would ask for every file of the repository.
  const extensions = names.flatMap((name) => EXTENSIONS[name] ?? [])
  const isText = names.some((name) => name === 'generic' || name === 'regex')
  return (file) =>
    (include === undefined || include.some((pattern) => pattern.test(file))) &&
    (extensions.some((extension) => extension.test(file)) || (isText && include !== undefined))
}

/** A pattern of `paths.include` as Semgrep reads it: like a line of a .gitignore, at any depth unless it starts with a slash. */
function toPattern(glob: string): RegExp {
  const source = glob
    .replace(/^\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (mark) =>
      mark === '**/' ? '(?:.*/)?' : mark === '**' ? '.*' : mark === '*' ? '[^/]*' : '[^/]',
    )
  return new RegExp(`${glob.startsWith('/') ? '^' : '(?:^|/)'}${source}(?:/|$)`)
}
