import type { WeaknessClass } from './types.ts'

export default {
  id: 'reflected-html',
  title: 'Request value in an HTML answer',
  summary:
    'A value of the request becomes part of an HTML answer without being escaped. A link makes the page run a script of the sender in the session of the visitor.',
  why: 'A template string with a greeting or a "not found" page needs no template engine.',
  fix: 'Render with an engine that escapes, escape the value for HTML, or answer with JSON or plain text.',
  acceptedWhen: 'An answer whose content type is JSON or plain text is not rendered.',
  cwe: [79, 116],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which line escapes this value for HTML?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
