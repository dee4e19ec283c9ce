import type { ListedSuppression } from '../findings/types.ts'
import type { RegisterEntry } from '../gate/register.ts'
import { type SuppressionRules, suppressFile } from '../gate/suppress.ts'
import { readCheckOptions } from './check-options.ts'
import { toCanTellUnused } from './check.ts'
import type { Content } from './content.ts'
import { readModelsFile } from './models-file.ts'
import { Progress } from './progress.ts'
import { scan } from './scan.ts'

/** What the suppressions of our own rules hide, found by running the rules on their files. */
export class HiddenFindings {
  readonly problems: readonly string[]
  readonly #byPlace: ReadonlyMap<string, ListedSuppression>
  readonly #analysed: ReadonlySet<string>

  private constructor(
    problems: readonly string[],
    byPlace: ReadonlyMap<string, ListedSuppression>,
    analysed: ReadonlySet<string>,
  ) {
    this.problems = problems
    this.#byPlace = byPlace
    this.#analysed = analysed
  }

  static async find(
    content: Content,
    entries: readonly RegisterEntry[],
    rules: SuppressionRules,
    flags: ReadonlySet<string>,
  ): Promise<HiddenFindings> {
    const files = [...new Set(entries.filter(isOurs).map(({ file }) => file))]
    const options = readCheckOptions([
      '--root',
      content.root,
      // Everything that a suppression may be about.
      '--preset=strict',
      `--today=${rules.today}`,
      ...['no-semgrep', 'no-project-config'].filter((name) => flags.has(name)).map((name) => `--${name}`),
    ])
    const { findings, analysed, problems } = await scan(
      content,
      files,
      { ...options, models: readModelsFile(content.readText, '') },
      new Progress(undefined),
    )
    const canTellUnused = toCanTellUnused(analysed, options)
    const byPlace = new Map<string, ListedSuppression>()
    for (const file of files) {
      const text = content.readText(file)
      if (text === undefined) continue
      const own = findings.filter((finding) => finding.file === file)
      const { listed } = suppressFile(file, text, own, {
        rules,
        readBefore: undefined,
        canTellUnused: (directive) => canTellUnused(directive, file),
      })
      for (const item of listed) byPlace.set(toKey(item, item.rules), item)
    }
    return new HiddenFindings(problems, byPlace, analysed)
  }

  /** The entry with how many findings it hides, and as unused where that is none. */
  complete(entry: RegisterEntry): RegisterEntry {
    const item = this.#byPlace.get(toKey(entry, entry.ruleIds))
    if (!item || !isOurs(entry) || !this.#analysed.has(entry.file)) return entry
    const { hides, state, explanation } = item
    return state === 'unused' ? { ...entry, state, explanation, hides, suggestion: null } : { ...entry, hides }
  }
}

/** Only about our own rules is there something to find. */
function isOurs({ tool, ruleIds }: RegisterEntry): boolean {
  return tool === 'vetlint' || ruleIds.some((id) => /(?:^|[/.])vetlint[/-]/.test(id))
}

function toKey(
  { file, line, tool, directive }: Pick<RegisterEntry, 'file' | 'line' | 'tool' | 'directive'> | ListedSuppression,
  rules: readonly string[],
): string {
  return [file, line, tool, directive, ...rules].join('\0')
}
