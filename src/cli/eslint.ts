import { ESLint, type Linter } from 'eslint'
import type { RawFinding } from '../findings/finding.ts'
import { count } from '../findings/outputs/words.ts'
import type { NotAnalysed } from '../findings/types.ts'
import type { ModelRows } from '../gate/models.ts'
import { type TraceSource, addTraces } from '../gate/traces.ts'
import plugin from '../index.ts'
import type { Content } from './content.ts'
import { type PresetChoice, getEmbeddedConfig } from './embedded.ts'
import { ProjectConfigs, type Route } from './project-config.ts'
import { findRule, findRuleDocs } from './rule-docs.ts'

export interface EslintOptions {
  readonly content: Content
  /** Relative to the root. */
  readonly files: readonly string[]
  readonly preset: PresetChoice
  /** The user asked for this preset, so it also takes the place of the levels in the project's config. */
  readonly isPresetChosen: boolean
  readonly today: string
  /** What the project's own libraries do, by `vetlint.models.yaml`. */
  readonly models?: readonly ModelRows[] | undefined
  /** Load the project's ESLint config, which is code of the project. */
  readonly useProjectConfig: boolean
  readonly onFile?: (file: string) => void
}

export interface EslintResult {
  readonly findings: readonly RawFinding[]
  readonly analysed: readonly string[]
  readonly notAnalysed: readonly NotAnalysed[]
  /** Files that should have been analysed and could not be. */
  readonly failed: readonly NotAnalysed[]
  readonly problems: readonly string[]
  readonly notes: readonly string[]
}

const CONFIG_ABOVE =
  'The ESLint config above the root was not used; to use it, name its folder with --root, and the paths to look at.'

/** Files that a parser of ESLint can read. */
export const SCRIPT_FILE = /\.[cm]?[jt]sx?$/i
/** Files of which only a parser of the project knows the script inside. */
export const COMPONENT_FILE = /\.(?:vue|svelte|astro)$/i

/** The four governance rules: the gate judges every directive itself, also those that hide the rules' own reports. */
const GOVERNANCE: ReadonlySet<string> = new Set(['ungoverned-suppression', 'expired-suppression'])

/** Runs our rules over the files, one at a time: a file on which ESLint or its parser gives up loses no other file. */
export async function runEslint(options: EslintOptions): Promise<EslintResult> {
  const { content } = options
  const engines = new Engines(options)
  const configs = options.useProjectConfig ? new ProjectConfigs(engines.project, content) : undefined
  const findings: RawFinding[] = []
  const analysed: string[] = []
  const notAnalysed: NotAnalysed[] = []
  const failed: NotAnalysed[] = []
  for (const file of options.files) {
    options.onFile?.(file)
    const reading = content.read(file)
    if (!('text' in reading)) {
      notAnalysed.push({ file, why: reading.why })
      continue
    }
    const route = await findRoute(file, configs)
    if (route.kind === 'none') {
      notAnalysed.push({ file, why: route.why })
      continue
    }
    const outcome = await lintFile(file, reading.text, route, engines)
    if ('why' in outcome) failed.push({ file, why: outcome.why })
    else {
      analysed.push(file)
      findings.push(...(await trace(file, reading.text, outcome, content)))
    }
  }
  const notes = [
    ...(configs?.hasConfigAbove === true ? [CONFIG_ABOVE] : []),
    ...(options.isPresetChosen ? [] : [...(configs?.rulesOff.values() ?? [])]).map(
      ({ config, rule, files: number }) => `${config} switches ${rule} off for ${count(number, 'file')}.`,
    ),
  ]
  return { findings, analysed, notAnalysed, failed, problems: configs?.problems ?? [], notes }
}

async function findRoute(file: string, configs: ProjectConfigs | undefined): Promise<Route> {
  const route = configs ? await configs.findRoute(file) : ({ kind: 'embedded' } as const)
  if (route.kind === 'embedded' && COMPONENT_FILE.test(file))
    return { kind: 'none', why: "no parser for it: the project's ESLint config names none" }
  return route
}

/** ESLint instances, each made when the first file needs it. */
class Engines {
  readonly #options: EslintOptions
  readonly #made = new Map<string, ESLint>()

  constructor(options: EslintOptions) {
    this.#options = options
  }

  /** Only what the preset says. */
  get embedded(): ESLint {
    return this.#get('embedded', () => ({
      overrideConfigFile: true,
      overrideConfig: [...getEmbeddedConfig(this.#options.preset), this.#settings],
    }))
  }

  /** The project's own config. */
  get project(): ESLint {
    return this.#get('project', () => ({ overrideConfig: [this.#settings] }))
  }

  /** The project's parser and settings with the levels of the preset, for a config that loads our plugin or does not. */
  withPreset(namespace: string | undefined): ESLint {
    return this.#get(`preset:${namespace ?? ''}`, () => ({
      overrideConfig: [toOverlay(plugin.configs[this.#options.preset], namespace), this.#settings],
    }))
  }

  get isPresetChosen(): boolean {
    return this.#options.isPresetChosen
  }

  get #settings(): Linter.Config {
    const { today, models = [] } = this.#options
    return {
      name: 'vetlint/gate',
      settings: { vetlint: { today, ...(models.length === 0 ? {} : { fileModels: models }) } },
    }
  }

  #get(key: string, toOptions: () => ESLint.Options): ESLint {
    let engine = this.#made.get(key)
    if (!engine) {
      engine = new ESLint({
        cwd: this.#options.content.root,
        allowInlineConfig: false,
        ruleFilter: ({ ruleId }) => isOurs(ruleId),
        warnIgnored: false,
        ...toOptions(),
      })
      this.#made.set(key, engine)
    }
    return engine
  }
}

/** A config that already has our plugin keeps its own copy: two objects under one name are an error in ESLint. */
function toOverlay(preset: Linter.Config, namespace: string | undefined): Linter.Config {
  if (namespace === undefined) return preset
  const { name = '', files = [], settings = {} } = preset
  const renamed = Object.entries(preset.rules ?? {}).map(([id, level]) => [`${namespace}/${toShortId(id)}`, level])
  return { name, files, settings, rules: Object.fromEntries(renamed) as Linter.RulesRecord }
}

function toShortId(ruleId: string): string {
  return ruleId.slice(ruleId.lastIndexOf('/') + 1)
}

function isOurs(ruleId: string): boolean {
  return Object.hasOwn(plugin.rules ?? {}, toShortId(ruleId)) && ruleId.includes('/')
}

interface Linted {
  readonly findings: readonly RawFinding[]
  /** What found them, and the name of our plugin in its config. */
  readonly engine: ESLint
  readonly namespace: string
}
type Outcome = Linted | { readonly why: string }

/** Asks the rules that found something for the way of each value. */
async function trace(file: string, text: string, linted: Linted, content: Content): Promise<readonly RawFinding[]> {
  const { findings } = linted
  if (findings.length === 0) return findings
  const names = [...new Set(findings.map(({ ruleId }) => ruleId))]
  return addTraces(findings, await toTraceSource(file, text, linted, content, names), (path) =>
    content.toRelative(path),
  )
}

/** The file as it was linted, to ask these rules about it once more. */
async function toTraceSource(
  file: string,
  text: string,
  { engine, namespace }: Linted,
  content: Content,
  names: readonly string[],
): Promise<TraceSource> {
  const filename = content.toAbsolute(file)
  const config = (await engine.calculateConfigForFile(filename)) as Linter.Config
  return {
    file: { filename, text, root: content.root, languageOptions: config.languageOptions, settings: config.settings },
    rules: names.flatMap((name) => {
      const rule = findRule(plugin, name)
      const setting: unknown = config.rules?.[`${namespace}/${name}`]
      return rule ? [{ name, rule, options: Array.isArray(setting) ? setting.slice(1) : [] }] : []
    }),
  }
}

/** A file as it is linted, with every rule, or why it cannot be. */
export async function openForInspection(
  file: string,
  options: EslintOptions,
): Promise<TraceSource | { readonly why: string }> {
  const { content } = options
  const reading = content.read(file)
  if (!('text' in reading)) return reading
  const engines = new Engines(options)
  const route = await findRoute(
    file,
    options.useProjectConfig ? new ProjectConfigs(engines.project, content) : undefined,
  )
  if (route.kind === 'none') return route
  const outcome = await lintFile(file, reading.text, route, engines)
  if ('why' in outcome) return outcome
  return toTraceSource(file, reading.text, outcome, content, Object.keys(plugin.rules ?? {}))
}

async function lintFile(
  file: string,
  text: string,
  route: Exclude<Route, { kind: 'none' }>,
  engines: Engines,
): Promise<Outcome> {
  if (route.kind === 'embedded') return lintWith(engines.embedded, file, text, 'vetlint')
  const isOwn = route.kind === 'project' && !engines.isPresetChosen
  const namespace = route.kind === 'project' ? route.namespace : undefined
  const outcome = await lintWith(
    isOwn ? engines.project : engines.withPreset(namespace),
    file,
    text,
    namespace ?? 'vetlint',
  )
  // A parser of the project that gives up, for example on a file outside of its TypeScript program: ours may read it.
  if ('why' in outcome && SCRIPT_FILE.test(file)) {
    const second = await lintWith(engines.embedded, file, text, 'vetlint')
    if ('findings' in second) return second
  }
  return outcome
}

async function lintWith(engine: ESLint, file: string, text: string, namespace: string): Promise<Outcome> {
  try {
    const results = await engine.lintText(text, { filePath: file, warnIgnored: false })
    const messages = results[0]?.messages ?? []
    const fatal = messages.find((message) => message.fatal === true)
    if (fatal)
      return {
        why: `it does not parse (line ${fatal.line}: ${toOneLine(fatal.message.replace(/^Parsing error: /, ''))})`,
      }
    return { findings: messages.flatMap((message) => toRawFinding(message, file, namespace) ?? []), engine, namespace }
  } catch (error) {
    return { why: toReason(error) }
  }
}

function toReason(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply for ESLint or its parser'
  const text = error instanceof Error ? error.message : String(error)
  const rule = /Rule: "([^"]+)"/.exec(text)?.[1]
  return `${rule === undefined ? 'ESLint' : `the rule ${rule}`} failed on it (${toOneLine(text.split('\n')[0] ?? '')})`
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 160)
}

function toRawFinding(message: Linter.LintMessage, file: string, namespace: string): RawFinding | undefined {
  const { ruleId } = message
  if (ruleId === null || !ruleId.startsWith(namespace + '/')) return undefined
  const short = toShortId(ruleId)
  const docs = findRuleDocs(plugin, short)
  if (!docs || GOVERNANCE.has(docs.class)) return undefined
  return {
    tool: 'eslint',
    ruleId: short,
    classId: docs.class,
    confidence: docs.confidence[message.messageId ?? ''] ?? 'medium',
    file,
    line: Math.max(message.line, 1),
    column: Math.max(message.column, 1),
    endLine: message.endLine ?? Math.max(message.line, 1),
    endColumn: message.endColumn ?? Math.max(message.column, 1),
    message: message.message,
  }
}
