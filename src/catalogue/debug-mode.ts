import type { WeaknessClass } from './types.ts'

export default {
  id: 'debug-mode',
  title: 'Debug mode in production',
  summary:
    'A debug switch shows stack traces, settings or an interactive console to whoever causes an error. With some frameworks the console runs any code the visitor types.',
  why: 'The first example in the documentation of every framework starts the server with debugging on, and the generated program keeps that line when it is deployed.',
  fix: 'Read the switch from the environment, leave it off by default, and show a plain error page outside development.',
  cwe: [489, 215, 209],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025', 'A10:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Who can reach this server while the switch is on?',
  references: [
    'https://flask.palletsprojects.com/en/stable/debugging/',
    'https://docs.djangoproject.com/en/stable/ref/settings/#debug',
    'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
