import { ESLint, type Linter } from 'eslint'
import type { Content } from './content.ts'

/** How a file is to be analysed. */
export type Route =
  /** The project's config loads our plugin, under this name, and switches rules on for the file. */
  | { readonly kind: 'project'; readonly namespace: string }
  /** The project's config has a parser for the file and nothing of ours. */
  | { readonly kind: 'preset' }
  | { readonly kind: 'embedded' }
  | { readonly kind: 'none'; readonly why: string }

const EMBEDDED: Route = { kind: 'embedded' }

/** What the project's ESLint config, loaded through ESLint, says about each file. */
export class ProjectConfigs {
  readonly problems: string[] = []
  /** ESLint would use a config above the root, which is not part of what is scanned. */
  hasConfigAbove = false
  /** Rules of ours that a config switches off by name, and for how many files. */
  readonly rulesOff = new Map<string, { readonly config: string; readonly rule: string; files: number }>()
  readonly #engine: ESLint
  readonly #content: Content
  readonly #broken = new Set<string>()

  constructor(engine: ESLint, content: Content) {
    this.#engine = engine
    this.#content = content
  }

  async findRoute(file: string): Promise<Route> {
    const path = this.#content.toAbsolute(file)
    const configFile = await this.#engine.findConfigFile(path).catch(() => undefined)
    if (configFile === undefined || this.#broken.has(configFile)) return EMBEDDED
    if (this.#content.toRelative(configFile) === undefined) {
      this.hasConfigAbove = true
      return EMBEDDED
    }
    let config: Linter.Config | undefined
    try {
      config = (await this.#engine.calculateConfigForFile(path)) as Linter.Config | undefined
      if (!config) return await this.#findWhyUnmatched(path)
    } catch (error) {
      this.#broken.add(configFile)
      this.problems.push(
        `The ESLint config ${this.#toRelative(configFile)} could not be used (${this.#toMessage(error)}). The embedded preset was used instead; mend the config, or pass --no-project-config.`,
      )
      return EMBEDDED
    }
    const namespace = findNamespace(config)
    if (namespace === undefined) return hasOwnParser(config) ? { kind: 'preset' } : EMBEDDED
    this.#countRulesOff(config, namespace, this.#toRelative(configFile))
    if (hasRules(config, namespace)) return { kind: 'project', namespace }
    return { kind: 'none', why: `${this.#toRelative(configFile)} switches every vetlint rule off for it` }
  }

  /** ESLint has no other way to tell an ignored file from one that no entry matches. */
  async #findWhyUnmatched(path: string): Promise<Route> {
    const [result] = await this.#engine.lintText('', { filePath: path, warnIgnored: true })
    const message = result?.messages[0]?.message ?? ''
    return /ignore pattern|ignored by default/i.test(message)
      ? { kind: 'none', why: "the project's ESLint config ignores it" }
      : EMBEDDED
  }

  #countRulesOff({ rules = {} }: Linter.Config, namespace: string, config: string): void {
    for (const [id, setting] of Object.entries(rules)) {
      const level: unknown = Array.isArray(setting) ? setting[0] : setting
      if (!id.startsWith(namespace + '/') || (level !== 'off' && level !== 0)) continue
      const known = this.rulesOff.get(`${config} ${id}`)
      if (known) known.files += 1
      else this.rulesOff.set(`${config} ${id}`, { config, rule: id, files: 1 })
    }
  }

  #toRelative(path: string): string {
    return this.#content.toRelative(path) ?? path
  }

  #toMessage(error: unknown): string {
    const text = error instanceof Error ? error.message : String(error)
    return text.replaceAll(this.#content.root, '.').replace(/\s+/g, ' ').trim().slice(0, 240)
  }
}

function findNamespace(config: Linter.Config): string | undefined {
  return Object.entries(config.plugins ?? {}).find(([, plugin]) => plugin.meta?.name === 'eslint-plugin-vetlint')?.[0]
}

function hasRules(config: Linter.Config, namespace: string): boolean {
  return Object.entries(config.rules ?? {}).some(([id, setting]) => {
    const level: unknown = Array.isArray(setting) ? setting[0] : setting
    return id.startsWith(namespace + '/') && level !== 'off' && level !== 0
  })
}

/** ESLint's default parser reads no TypeScript; ours reads all that it does. */
function hasOwnParser(config: Linter.Config): boolean {
  const parser = config.languageOptions?.['parser'] as
    { readonly name?: string; readonly meta?: { readonly name?: string } } | undefined
  return parser !== undefined && (parser.meta?.name ?? parser.name) !== 'espree'
}
