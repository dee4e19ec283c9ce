import { type ListedRule, listRules, printRules } from '../findings/rule-list.ts'
import plugin from '../index.ts'
import { type OptionRow, parseArguments } from './arguments.ts'
import { UsageError } from './git.ts'
import type { Io } from './io.ts'

const FORMATS = ['text', 'json'] as const

const OPTIONS: readonly OptionRow[] = [
  { name: 'format', type: 'string', value: 'NAME', help: `${FORMATS.join(', ')} (default: text).` },
  { name: 'help', type: 'boolean', short: 'h', help: 'Show this help.' },
]

const HELP = `vetlint rules [OPTIONS] [RULE …]

Lists the rules of the ESLint plugin with severity, confidence, owner and presets; all of them where none is named.

${OPTIONS.map(({ name, value, help }) => `  --${name}${value === undefined ? '' : ` ${value}`}  ${help}`).join('\n')}
`

/** `vetlint rules`: prints what the package knows of its rules. */
export async function runRules(args: readonly string[], io: Io): Promise<number> {
  const { flags, values, paths } = parseArguments(args, OPTIONS)
  if (flags.has('help')) {
    await io.out(HELP)
    return 0
  }
  const format = values.get('format') ?? 'text'
  if (!(FORMATS as readonly string[]).includes(format))
    throw new UsageError(`--format takes ${FORMATS.join(' or ')}, not "${format}".`)
  const { recommended, strict, suppressions } = plugin.configs
  const all = listRules((plugin.rules ?? {}) as unknown as Readonly<Record<string, ListedRule>>, {
    recommended: recommended.rules ?? {},
    strict: strict.rules ?? {},
    suppressions: suppressions.rules ?? {},
  })
  const wanted = new Set(paths.map((id) => id.replace(/^vetlint\//, '')))
  const unknown = [...wanted].find((id) => !all.some((entry) => entry.id === id))
  if (unknown !== undefined) throw new UsageError(`There is no rule "${unknown}". \`vetlint rules\` lists them.`)
  const entries = wanted.size === 0 ? all : all.filter(({ id }) => wanted.has(id))
  await io.out(format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : printRules(entries))
  return 0
}
