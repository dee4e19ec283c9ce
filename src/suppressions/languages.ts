/** A string or character literal. `escape` is the backslash unless the closing mark is doubled or nothing escapes it. */
export interface StringSyntax {
  readonly open: string
  readonly close: string
  readonly escape?: 'doubled' | 'none'
  readonly isMultiline?: boolean
  /** A quote inside a word is an apostrophe there. */
  readonly needsBoundary?: boolean
}

export interface LanguageSyntax {
  readonly names: readonly string[]
  readonly extensions: readonly string[]
  readonly filenames?: RegExp
  readonly line: readonly string[]
  /** A line comment opens only after white space or at the start of a line, as in YAML or a shell. */
  readonly lineNeedsBoundary?: boolean
  readonly block: readonly (readonly [open: string, close: string])[]
  readonly isNested?: boolean
  readonly strings: readonly StringSyntax[]
  readonly hasHeredocs?: boolean
  /** Has its own scanner. */
  readonly scanner?: 'script' | 'markup'
}

const DOUBLE: StringSyntax = { open: '"', close: '"' }
const SINGLE: StringSyntax = { open: "'", close: "'" }
const MULTILINE_DOUBLE: StringSyntax = { open: '"', close: '"', isMultiline: true }
const MULTILINE_SINGLE: StringSyntax = { open: "'", close: "'", isMultiline: true }
const TEXT_BLOCK: StringSyntax = { open: '"""', close: '"""', isMultiline: true }
const C_BLOCK = [['/*', '*/']] as const

/** Comment and string syntax of each language; a longer opening mark stands before a shorter one that it begins with. */
export const LANGUAGES: readonly LanguageSyntax[] = [
  {
    names: ['javascript', 'js', 'jsx'],
    extensions: ['js', 'jsx', 'mjs', 'cjs'],
    line: ['//'],
    block: C_BLOCK,
    strings: [],
    scanner: 'script',
  },
  {
    names: ['typescript', 'ts', 'tsx'],
    extensions: ['ts', 'tsx', 'mts', 'cts'],
    line: ['//'],
    block: C_BLOCK,
    strings: [],
    scanner: 'script',
  },
  {
    names: ['html', 'vue', 'svelte', 'xml', 'markdown'],
    extensions: ['html', 'htm', 'vue', 'svelte', 'astro', 'xml', 'md', 'svg', 'plist', 'cshtml', 'razor'],
    line: [],
    block: [['<!--', '-->']],
    strings: [],
    scanner: 'markup',
  },
  {
    names: ['python'],
    extensions: ['py', 'pyi', 'pyw'],
    line: ['#'],
    block: [],
    strings: [TEXT_BLOCK, { open: "'''", close: "'''", isMultiline: true }, DOUBLE, SINGLE],
  },
  {
    names: ['go'],
    extensions: ['go'],
    line: ['//'],
    block: C_BLOCK,
    strings: [DOUBLE, SINGLE, { open: '`', close: '`', escape: 'none', isMultiline: true }],
  },
  { names: ['java'], extensions: ['java'], line: ['//'], block: C_BLOCK, strings: [TEXT_BLOCK, DOUBLE, SINGLE] },
  {
    names: ['kotlin'],
    extensions: ['kt', 'kts'],
    line: ['//'],
    block: C_BLOCK,
    isNested: true,
    strings: [{ ...TEXT_BLOCK, escape: 'none' }, DOUBLE, SINGLE],
  },
  {
    names: ['swift'],
    extensions: ['swift'],
    line: ['//'],
    block: C_BLOCK,
    isNested: true,
    strings: [TEXT_BLOCK, { open: '#"', close: '"#', escape: 'none' }, DOUBLE],
  },
  {
    names: ['scala', 'groovy'],
    extensions: ['scala', 'groovy', 'gradle'],
    line: ['//'],
    block: C_BLOCK,
    strings: [{ ...TEXT_BLOCK, escape: 'none' }, DOUBLE, SINGLE],
  },
  {
    names: ['csharp', 'c#'],
    extensions: ['cs'],
    line: ['//'],
    block: C_BLOCK,
    strings: [
      { ...TEXT_BLOCK, escape: 'none' },
      { open: '@"', close: '"', escape: 'doubled', isMultiline: true },
      { open: '$@"', close: '"', escape: 'doubled', isMultiline: true },
      DOUBLE,
      SINGLE,
    ],
  },
  {
    names: ['rust'],
    extensions: ['rs'],
    line: ['//'],
    block: C_BLOCK,
    isNested: true,
    strings: [{ open: 'r#"', close: '"#', escape: 'none', isMultiline: true }, MULTILINE_DOUBLE],
  },
  {
    names: ['c', 'cpp', 'c++'],
    extensions: ['c', 'h', 'cc', 'cpp', 'cxx', 'hpp', 'hh', 'm', 'mm', 'proto', 'sol'],
    line: ['//'],
    block: C_BLOCK,
    strings: [{ open: 'R"(', close: ')"', escape: 'none', isMultiline: true }, DOUBLE, SINGLE],
  },
  {
    names: ['dart'],
    extensions: ['dart'],
    line: ['//'],
    block: C_BLOCK,
    isNested: true,
    strings: [TEXT_BLOCK, { open: "'''", close: "'''", isMultiline: true }, DOUBLE, SINGLE],
  },
  {
    names: ['php'],
    extensions: ['php', 'phtml'],
    line: ['//', '#'],
    block: C_BLOCK,
    strings: [MULTILINE_DOUBLE, MULTILINE_SINGLE],
  },
  { names: ['css'], extensions: ['css'], line: [], block: C_BLOCK, strings: [DOUBLE, SINGLE] },
  {
    names: ['scss', 'less'],
    extensions: ['scss', 'less', 'sass'],
    line: ['//'],
    block: C_BLOCK,
    strings: [DOUBLE, SINGLE],
  },
  { names: ['json'], extensions: ['json', 'jsonc', 'json5'], line: ['//'], block: C_BLOCK, strings: [DOUBLE] },
  {
    names: ['terraform', 'hcl'],
    extensions: ['tf', 'tfvars', 'hcl'],
    line: ['#', '//'],
    block: C_BLOCK,
    strings: [DOUBLE],
    hasHeredocs: true,
  },
  {
    names: ['ruby'],
    extensions: ['rb', 'rake', 'gemspec', 'ru'],
    filenames: /^(?:Gemfile|Rakefile)$/,
    line: ['#'],
    lineNeedsBoundary: true,
    block: [['\n=begin', '\n=end']],
    strings: [MULTILINE_DOUBLE, MULTILINE_SINGLE],
    hasHeredocs: true,
  },
  {
    names: ['perl', 'r', 'elixir', 'julia'],
    extensions: ['pl', 'pm', 'r', 'R', 'ex', 'exs', 'jl'],
    line: ['#'],
    lineNeedsBoundary: true,
    block: [],
    strings: [DOUBLE, SINGLE],
  },
  {
    names: ['shell', 'bash', 'sh'],
    extensions: ['sh', 'bash', 'zsh', 'ksh', 'bats', 'env'],
    filenames: /^(?:\.env.*|\.?bashrc|\.profile)$/,
    line: ['#'],
    lineNeedsBoundary: true,
    block: [],
    strings: [MULTILINE_DOUBLE, { ...MULTILINE_SINGLE, escape: 'none' }],
    hasHeredocs: true,
  },
  {
    names: ['powershell'],
    extensions: ['ps1', 'psm1'],
    line: ['#'],
    lineNeedsBoundary: true,
    block: [['<#', '#>']],
    strings: [
      { open: '"', close: '"', escape: 'doubled' },
      { open: "'", close: "'", escape: 'doubled' },
    ],
  },
  {
    names: ['dockerfile'],
    extensions: ['dockerfile', 'containerfile'],
    filenames: /^(?:Dockerfile|Containerfile)(?:\..*)?$/,
    line: ['#'],
    lineNeedsBoundary: true,
    block: [],
    strings: [
      { ...DOUBLE, needsBoundary: true },
      { ...SINGLE, needsBoundary: true },
    ],
  },
  {
    names: ['yaml', 'toml', 'ini', 'make'],
    extensions: ['yaml', 'yml', 'toml', 'ini', 'cfg', 'conf', 'properties', 'mk'],
    filenames: /^(?:Makefile|\.gitignore|\.semgrepignore|\.npmrc|CODEOWNERS)$/,
    line: ['#'],
    lineNeedsBoundary: true,
    block: [],
    strings: [
      { ...DOUBLE, needsBoundary: true },
      { ...SINGLE, needsBoundary: true },
    ],
  },
  {
    names: ['sql'],
    extensions: ['sql', 'psql', 'ddl'],
    line: ['--'],
    block: C_BLOCK,
    isNested: true,
    strings: [
      { open: "'", close: "'", escape: 'doubled', isMultiline: true },
      { open: '"', close: '"', escape: 'doubled', isMultiline: true },
    ],
  },
  {
    names: ['lua', 'haskell'],
    extensions: ['lua', 'hs'],
    line: ['--'],
    block: [
      ['--[[', ']]'],
      ['{-', '-}'],
    ],
    strings: [DOUBLE, SINGLE],
  },
]

/** For texts of an unknown language: the usual marks, where they cannot be part of a word. */
export const GENERIC: LanguageSyntax = {
  names: ['generic'],
  extensions: [],
  line: ['//', '#', '--'],
  lineNeedsBoundary: true,
  block: [...C_BLOCK, ['<!--', '-->']],
  strings: [
    { ...DOUBLE, needsBoundary: true },
    { ...SINGLE, needsBoundary: true },
  ],
}

const BY_NAME = new Map(LANGUAGES.flatMap((syntax) => syntax.names.map((name) => [name, syntax] as const)))
const BY_EXTENSION = new Map(
  LANGUAGES.flatMap((syntax) => syntax.extensions.map((extension) => [extension, syntax] as const)),
)

/** The language that a file's name tells, as the first of its names; `generic` when it tells nothing. */
export function getLanguage(filename: string): string {
  const base = filename.slice(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1)
  const byFilename = LANGUAGES.find((syntax) => syntax.filenames?.test(base))
  const extension = base.slice(base.lastIndexOf('.') + 1)
  const syntax = byFilename ?? BY_EXTENSION.get(extension) ?? BY_EXTENSION.get(extension.toLowerCase())
  return syntax?.names[0] ?? 'generic'
}

/** Syntax of a language by any of its names; the generic one for unknown names. */
export function getSyntax(language: string): LanguageSyntax {
  return BY_NAME.get(language.toLowerCase()) ?? GENERIC
}
