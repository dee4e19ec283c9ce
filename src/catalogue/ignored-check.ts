import type { WeaknessClass } from './types.ts'

export default {
  id: 'ignored-check',
  title: 'Check whose failure is ignored',
  summary:
    'A test, audit, scan or hook runs, or seems to run, and its result changes nothing. The pipeline is green while the check fails.',
  why: 'A red pipeline is the task, and the shortest change that turns it green is to skip the step or to swallow its exit code.',
  fix: 'Let the step fail, repair or suppress the single finding with a reason and a date, and delete checks that nobody wants.',
  cwe: [1127, 693],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'Who learns that this check has failed?',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error',
    'https://cheatsheetseries.owasp.org/cheatsheets/CI_CD_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
