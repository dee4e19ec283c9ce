import { join } from 'node:path'
import { loadCaseModule } from './inputs.ts'
import { GENERATED_NOTE, toMarkdown, toTable } from './markdown.ts'

interface Attempt {
  readonly title: string
  readonly outcome: 'live' | 'listed' | 'named' | 'unseen'
  readonly control?: string
}

const OUTCOMES: Readonly<Record<Attempt['outcome'], string>> = {
  live: 'the finding is live and fails the check',
  listed: 'hidden, and listed for the reviewer',
  named: 'not looked at, and the report says so',
  unseen: 'out of reach',
}

/** `docs/guide/suppression-red-team.md`: each row is a test of the gate. */
export async function renderRedTeamPage(root: string): Promise<string> {
  const { ATTEMPTS } = await loadCaseModule<{ readonly ATTEMPTS: readonly Attempt[] }>(
    join(root, 'tests', 'suppressions', 'red-team.ts'),
  )
  const rows = ATTEMPTS.map(({ title, outcome, control }) => [
    toMarkdown(title.charAt(0).toUpperCase() + title.slice(1)),
    OUTCOMES[outcome],
    toMarkdown(control ?? ''),
  ])
  return [
    GENERATED_NOTE,
    '# Ways to silence a finding without an honest reason',
    'Each row is a small project with one SQL injection and one attempt to make it go away; `npm test` runs `vetlint check` on every one of them. What the gate cannot see has a control beside it.',
    toTable(['Attempt', 'What the gate makes of it', 'What else covers it'], rows),
    'What a suppression has to say to hold is in [Suppressions](suppressions.md).',
    '',
  ].join('\n\n')
}
