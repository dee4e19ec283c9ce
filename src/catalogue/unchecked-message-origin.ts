import type { WeaknessClass } from './types.ts'

export default {
  id: 'unchecked-message-origin',
  title: 'Window message of any origin',
  summary:
    'A page acts on messages of other windows without asking where they come from, or posts data to any window. Every page that can open or frame it can speak to it.',
  why: 'The handler works with the one sender that the example has.',
  fix: 'Compare `event.origin` with the exact origins of your own, and name the target origin when posting.',
  acceptedWhen: 'Messages that carry nothing private and change nothing, such as a height, may come from anywhere.',
  cwe: [346],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which pages may send this message?',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage#security_concerns',
    'https://cheatsheetseries.owasp.org/cheatsheets/HTML5_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
