import type { Inputs, SemgrepRule } from './inputs.ts'
import { GENERATED_NOTE, toMarkdown, toTable } from './markdown.ts'
import { readFixtures } from './semgrep-fixtures.ts'

/** What Semgrep's own parser or data flow does not see, found with release 1.182. */
const LIMITS: readonly (readonly [language: string, limit: string])[] = [
  [
    'csharp',
    'Primary constructors (C# 12) do not parse: the gate names the lines, methods of such classes are read all the same, rules about a whole class are not. Views (`.cshtml`, `.razor`) are read as text. No compiler checks the fixtures.',
  ],
  [
    'kotlin',
    'A value is followed into a lambda that names it, not into `let { it }`. Functions of `Route` may be called from a guarded place and are left out of the rule about missing logins. Manifests are read as text.',
  ],
  [
    'swift',
    'A value that is unwrapped is seen where it comes straight from the request. Parts of a text with a label (`\\(unsafeRaw: name)`) are not followed: a rule of medium confidence goes by the name. Property lists are read as text. No compiler checks the fixtures.',
  ],
]

/** `docs/guide/semgrep-coverage.md`. */
export function renderSemgrepCoveragePage(inputs: Inputs): string {
  const languages = [...new Set(inputs.semgrepRules.map(({ language }) => language))].sort()
  const ownRules = new Map(
    languages.map((language) => [language, inputs.semgrepRules.filter((rule) => rule.language === language)]),
  )
  return [
    GENERATED_NOTE,
    '# What the Semgrep pack covers',
    'One row for each folder of [`semgrep-rules`](../../semgrep-rules). A fixture states line by line what a rule reports and what it leaves alone; the tests run every rule over its own, and empty every pattern to see that the fixture then fails.',
    toTable(
      ['Language', 'Rules', 'Classes', 'Fixtures', 'Lines reported', 'Lines left alone'],
      [...ownRules].map(([language, rules]) => toRow(inputs.root, language, rules)),
    ),
    '## What Semgrep does not see',
    toTable(
      ['Language', 'Limit'],
      LIMITS.map((row) => [...row]),
    ),
    '## By class',
    toTable(
      ['Class', 'Languages'],
      [...inputs.classes.values()]
        .map((weakness) => ({
          weakness,
          found: languages.filter((language) => ownRules.get(language)?.some((rule) => rule.class === weakness.id)),
        }))
        .filter(({ found }) => found.length > 0)
        .map(({ weakness, found }) => [
          `[${toMarkdown(weakness.title)}](../classes/${weakness.id}.md)`,
          found.join(', '),
        ]),
    ),
    '',
  ].join('\n\n')
}

function toRow(root: string, language: string, rules: readonly SemgrepRule[]): string[] {
  const fixtures = rules.flatMap(({ path, id }) => readFixtures(root, path, id))
  const sum = (numbers: readonly number[]): string => String(numbers.reduce((total, number) => total + number, 0))
  return [
    language,
    String(rules.length),
    String(new Set(rules.map((rule) => rule.class)).size),
    String(new Set(fixtures.map(({ file }) => file)).size),
    sum(fixtures.map(({ reported }) => reported.length)),
    sum(fixtures.map(({ silent }) => silent.length)),
  ]
}
