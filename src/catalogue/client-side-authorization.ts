import type { WeaknessClass } from './types.ts'

export default {
  id: 'client-side-authorization',
  title: 'Authorization decided in the browser',
  summary:
    'The browser decides what the visitor may do: a role from storage, a password compared in a component, a privileged row written from the page. Whoever opens the developer tools decides otherwise.',
  why: 'The prompt describes screens, so the gate is built where the screen is.',
  fix: 'Decide on the server for every request; let the browser only hide what the server would refuse.',
  acceptedWhen: 'Hiding a button by a role that the server sent is good manners and no authorization.',
  cwe: [602, 862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which request would the server refuse if the browser skipped this line?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
    'https://owasp.org/Top10/A01_2021-Broken_Access_Control/',
  ],
} as const satisfies WeaknessClass
