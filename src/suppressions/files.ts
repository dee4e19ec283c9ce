import { parseIsoDate } from './dates.ts'
import { parseJustification } from './metadata.ts'
import type { Directive, Metadata, Tool } from './types.ts'

interface FileKind {
  readonly name: RegExp
  readonly tool: Tool
  readonly find: (text: string) => readonly Entry[]
}

interface Entry {
  readonly ruleIds: readonly string[]
  /** Counts from 1. */
  readonly line: number
  readonly reason?: string | undefined
  readonly expires?: string | undefined
  readonly owner?: string | undefined
  readonly isBlanket?: boolean
}

const CONFIG_FILE = /^(?:eslint\.config\.[cm]?[jt]s|\.eslintrc(?:\.(?:json|[cm]?js|ya?ml))?)$/

/** Files in which tools keep what they shall not report; what each holds is in the tool's own documentation. */
const KINDS: readonly FileKind[] = [
  { name: /^eslint-suppressions\.json$/, tool: 'eslint', find: findBulkSuppressions },
  { name: /^\.semgrepignore$/, tool: 'semgrep', find: (text) => findLines(text).filter((entry) => !isUsual(entry)) },
  { name: /^\.gitleaksignore$/, tool: 'gitleaks', find: findLines },
  { name: /^\.trivyignore$/, tool: 'trivy', find: findLines },
  { name: /^\.trivyignore\.ya?ml$/, tool: 'trivy', find: (text) => findBlocks(text, /^\s*-\s+id:\s*(\S+)/) },
  { name: /^\.snyk$/, tool: 'snyk', find: findSnykEntries },
  { name: /^osv-scanner\.toml$/, tool: 'osv-scanner', find: (text) => findBlocks(text, /^\s*id\s*=\s*"([^"]+)"/) },
  { name: /^\.nsprc$/, tool: 'npm-audit', find: findAdvisories },
  { name: /^audit-ci\.jsonc?5?$/, tool: 'audit-ci', find: findAdvisories },
  { name: CONFIG_FILE, tool: 'eslint', find: findRulesOff },
  { name: /^brakeman\.ignore$/, tool: 'brakeman', find: findBrakemanWarnings },
]

/** Is it a file of suppressions, by its name? */
export function isSuppressionFile(path: string): boolean {
  return findKind(path) !== undefined
}

/** Is it a file that configures ESLint rather than a list of what is silenced? */
export function isConfigFile(path: string): boolean {
  return CONFIG_FILE.test(path.slice(path.lastIndexOf('/') + 1))
}

function findKind(path: string): FileKind | undefined {
  const base = path.slice(path.lastIndexOf('/') + 1)
  return KINDS.find(({ name }) => name.test(base))
}

/** What a file of suppressions silences, each entry as a directive; nothing for any other file. Never throws. */
export function parseSuppressionFile(path: string, text: string): Directive[] {
  const kind = findKind(path)
  if (!kind) return []
  const base = path.slice(path.lastIndexOf('/') + 1)
  const lines = text.split('\n')
  return kind.find(text.replaceAll('\r\n', '\n')).map((entry) => {
    const { reason, metadata } = parseJustification(entry.reason ?? '')
    const { line } = entry
    return {
      tool: kind.tool,
      directive: base,
      kind: 'config',
      ruleIds: entry.ruleIds,
      blanket: entry.isBlanket === true,
      scope: { startLine: line, endLine: line },
      place: { line, column: 1, endLine: line, endColumn: (lines[line - 1]?.trimEnd().length ?? 0) + 1 },
      ...(reason === undefined ? {} : { reason }),
      metadata: merge(metadata, entry),
    }
  })
}

/** The tool's own fields come before the block of a reason. */
function merge(metadata: Metadata, { expires, owner }: Entry): Metadata {
  const found =
    expires === undefined ? undefined : parseIsoDate(/^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+Z?)?$/.exec(expires)?.[1] ?? '')
  return {
    ...metadata,
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined
      ? {}
      : { expires: found === undefined ? { raw: expires } : { raw: expires, date: found } }),
  }
}

/** Folders that nobody of the project wrote need no reason. */
const USUAL =
  /^(?:\*\*\/)?(?:node_modules|dist|build|out|vendor|coverage|\.git|\.next|\.venv|venv|__pycache__|target|:include \.gitignore|\*\.min\.js|\*\.lock)\/?\**$/

function isUsual({ ruleIds: [pattern = ''] }: Entry): boolean {
  return USUAL.test(pattern)
}

/** One entry a line; its reason stands behind it, or in the comment lines right above. `exp:DATE` is Trivy's own. */
function findLines(text: string): Entry[] {
  const entries: Entry[] = []
  let above: string[] = []
  text.split('\n').forEach((line, at) => {
    const trimmed = line.trim()
    if (trimmed === '') above = []
    else if (trimmed.startsWith('#')) above.push(trimmed.replace(/^#+\s*/, ''))
    else {
      const [, id = trimmed, behind = ''] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(trimmed) ?? []
      const expires = /\sexp:(\S+)/.exec(id)?.[1]
      const reason = behind === '' ? above.join(' ') : behind
      entries.push({ ruleIds: [id.replace(/\sexp:\S+/, '').trim()], line: at + 1, reason, expires })
      if (behind === '') above = []
    }
  })
  return entries
}

const FIELD =
  /^\s*(?:-\s+)?["']?(reason|statement|note|notes|expires|expired_at|ignoreUntil|expiry|owner)["']?\s*[:=]\s*["']?(.*?)["']?,?\s*$/

/** Entries of YAML or TOML: from one id to the next, each with the fields below it. */
function findBlocks(text: string, id: RegExp): Entry[] {
  const entries: { ruleIds: string[]; line: number; reason?: string; expires?: string; owner?: string }[] = []
  text.split('\n').forEach((line, at) => {
    const found = id.exec(line)?.[1]
    if (found !== undefined) entries.push({ ruleIds: [found.replace(/^["']|["']$/g, '')], line: at + 1 })
    const entry = entries.at(-1)
    const [, key, value] = FIELD.exec(line) ?? []
    if (!entry || key === undefined || value === undefined || value === '') return
    if (key === 'owner') entry.owner = value
    else if (/^(?:reason|statement|notes?)$/.test(key)) entry.reason = value
    else entry.expires = value
  })
  return entries
}

/** Below `ignore:`; `patch:` and `exclude:` are other things. */
function findSnykEntries(text: string): Entry[] {
  const start = /^ignore:/m.exec(text)
  if (!start) return []
  const rest = text.slice(start.index)
  const end = /\n(?=[A-Za-z])/.exec(rest)?.index ?? rest.length
  const before = text.slice(0, start.index).split('\n').length - 1
  return findBlocks(rest.slice(0, end), /^ {2}['"]?([A-Za-z][\w:.-]+)['"]?:\s*$/).map((entry) => ({
    ...entry,
    line: entry.line + before,
  }))
}

/** JSON with comments and trailing commas as a value; undefined for anything else. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(stripComments(text).replace(/,(\s*[}\]])/g, '$1'))
  } catch {
    return undefined
  }
}

function stripComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^]*?\*\//g, (token) =>
    token.startsWith('"') ? token : token.replace(/[^\n]/g, ' '),
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The line of a text at or after an offset, and where to look on. */
class Locator {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  find(...keys: readonly string[]): number {
    for (const key of keys) {
      const found = this.#text.indexOf(JSON.stringify(key), this.#at)
      if (found >= 0) this.#at = found + 1
    }
    return this.#text.slice(0, this.#at).split('\n').length
  }
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined
}

/** `{ file: { rule: { count } } }`; ESLint keeps keys of others when it prunes, and `--suppress-all` drops them. */
function findBulkSuppressions(text: string): Entry[] {
  const root = readJson(text)
  if (!isObject(root)) return []
  const locator = new Locator(text)
  return Object.entries(root).flatMap(([file, rules]) => {
    if (!isObject(rules)) return []
    locator.find(file)
    return Object.entries(rules).map(([rule, value]) => {
      const fields = isObject(value) ? value : {}
      return {
        ruleIds: [rule],
        line: locator.find(rule),
        reason: toText(fields['reason']),
        expires: toText(fields['expires']),
        owner: toText(fields['owner']),
      }
    })
  })
}

/** `{ ID: { notes, expiry } }`, or a list `allowlist` of ids and such objects. */
function findAdvisories(text: string): Entry[] {
  const root = readJson(text)
  if (!isObject(root)) return []
  const locator = new Locator(text)
  const list = root['allowlist']
  const items: readonly unknown[] = Array.isArray(list) ? (list as unknown[]) : [root]
  return items.flatMap((item): Entry[] => {
    const id = toText(item)
    if (id !== undefined) return [{ ruleIds: [id], line: locator.find(id) }]
    if (!isObject(item)) return []
    return Object.entries(item).flatMap(([name, value]) => {
      if (!isObject(value) && typeof value !== 'string') return []
      const fields = isObject(value) ? value : { notes: value }
      if (fields['active'] === false) return []
      const reason = toText(fields['notes']) ?? toText(fields['reason'])
      return [{ ruleIds: [name], line: locator.find(name), reason, expires: toText(fields['expiry']) }]
    })
  })
}

function findBrakemanWarnings(text: string): Entry[] {
  const root = readJson(text)
  const warnings = isObject(root) ? root['ignored_warnings'] : undefined
  if (!Array.isArray(warnings)) return []
  const locator = new Locator(text)
  return warnings.filter(isObject).map((warning) => {
    const id = toText(warning['fingerprint']) ?? 'unknown'
    const type = toText(warning['warning_type'])
    return { ruleIds: [type ?? id], line: locator.find(id), reason: toText(warning['note']) }
  })
}

const RULE_OFF = /(["'])(vetlint\/[\w-]+)\1\s*:\s*(?:\[\s*)?(?:(["'])off\3|0\b)/g
const RULE_OFF_YAML = /^\s*["']?(vetlint\/[\w-]+)["']?\s*:\s*\[?\s*["']?(?:off|0)["']?(?![\w.])/

/** Rules of ours that a config of ESLint switches off; the reason stands behind, or in the comment lines right above. */
function findRulesOff(text: string): Entry[] {
  const entries: Entry[] = []
  let above: string[] = []
  text.split('\n').forEach((line, at) => {
    const comment = /^\s*(?:\/\/|#|\*|\/\*)\s*(.*?)(?:\s*\*\/)?\s*$/.exec(line)
    if (comment) {
      above.push(comment[1] ?? '')
      return
    }
    const quoted = [...line.matchAll(RULE_OFF)].map((match) => match[2] ?? '')
    const plain = RULE_OFF_YAML.exec(line)?.[1]
    const ids = quoted.length > 0 || plain === undefined ? quoted : [plain]
    const behind = /(?:\/\/|\/\*|\s#)\s*(.*?)(?:\s*\*\/)?\s*$/.exec(line.replace(/^.*["'\]]/, ''))?.[1]
    for (const id of ids) entries.push({ ruleIds: [id], line: at + 1, reason: behind ?? above.join(' ') })
    above = []
  })
  return entries
}
