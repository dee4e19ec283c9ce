import type { LibraryModel } from '../analysis/types.ts'
import type { Inputs } from './inputs.ts'
import { GENERATED_NOTE, toMarkdown, toTable } from './markdown.ts'
import type { RuleFacts } from './rule-facts.ts'

/** `docs/guide/libraries.md`. */
export function renderLibrariesPage(inputs: Inputs): string {
  const models = sortByTitle(inputs.models)
  const rows = models.map((model) => [
    `[${toMarkdown(model.title)}](${model.docs})`,
    toPackageNames(model)
      .map((name) => `\`${name}\``)
      .join(', '),
    toWords((model.sources ?? []).map((row) => row.kind)),
    toWords((model.sinks ?? []).map((row) => row.kind)),
    toWords([...(model.sanitizers ?? []), ...(model.guards ?? [])].flatMap((row) => row.cleans)),
    toWords((model.auth ?? []).map((row) => row.as)),
    hasHandlers(model) ? 'yes' : '',
  ])
  return [
    GENERATED_NOTE,
    '# Libraries vetlint knows',
    'What a library does is written down once, as a model: where values come in (sources, by who controls them), where they do harm (sinks, by kind of danger), what makes them harmless (sanitizers and guards, by the kinds they clean), what says who the caller is, and which calls register a handler. Rules join these tables; none has a list of its own.',
    toTable(['Library', 'Names', 'Sources', 'Sinks', 'Cleans', 'Proves the caller', 'Handlers'], rows),
    'A library of your own is described by rows of the same form in `settings.vetlint.models`; see [Architecture](architecture.md#models-of-your-own).',
    '',
  ].join('\n\n')
}

/** The libraries that a rule asks about: those with a sink of its kinds, and those with handlers where it asks for routes. */
export function findLibraries(facts: RuleFacts, models: readonly LibraryModel[]): LibraryModel[] {
  const hasKind = (model: LibraryModel): boolean => (model.sinks ?? []).some((row) => facts.kinds.includes(row.kind))
  return sortByTitle(models.filter((model) => hasKind(model) || (facts.usesRoutes && hasHandlers(model))))
}

function hasHandlers(model: LibraryModel): boolean {
  return (
    (model.routers ?? []).length > 0 ||
    (model.decorators ?? []).length > 0 ||
    // A framework whose handlers are files has only their parameters.
    (model.sources ?? []).some((row) => row.path.startsWith('$')) ||
    (model.callbacks ?? []).some((row) => row.framework !== undefined)
  )
}

/** The package and those that behave like it; a path inside of a package counts as the package. */
function toPackageNames(model: LibraryModel): string[] {
  const aliases = Object.keys(model.aliases ?? {}).map((alias) => /^(?:@[^/]+\/)?[^.]+/.exec(alias)?.[0] ?? alias)
  return [...new Set([model.package, ...aliases])]
}

function sortByTitle(models: readonly LibraryModel[]): LibraryModel[] {
  return [...models].sort((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1))
}

function toWords(words: readonly string[]): string {
  return [...new Set(words)].sort().join(', ')
}
