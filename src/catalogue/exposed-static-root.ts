import type { WeaknessClass } from './types.ts'

export default {
  id: 'exposed-static-root',
  title: 'Project folder served as static files',
  summary:
    'The folder that is served contains the source, the settings or everybody’s uploads. A visitor downloads `.env` by its name.',
  why: '`express.static(".")` serves the page that lies beside the server file.',
  fix: 'Serve one folder that holds nothing but what is public.',
  acceptedWhen: 'A folder of built pages is public by intention.',
  cwe: [548, 538],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which files lie in this folder that nobody should download?',
  references: ['https://expressjs.com/en/starter/static-files.html'],
} as const satisfies WeaknessClass
