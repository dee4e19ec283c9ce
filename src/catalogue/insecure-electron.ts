import type { WeaknessClass } from './types.ts'

export default {
  id: 'insecure-electron',
  title: 'Electron window with Node rights',
  summary:
    'A window that shows web content may use Node, share its context or open any address. One script in the page is code on the machine.',
  why: 'Old answers switch the protection off so that `require` works in the page.',
  fix: 'Keep `contextIsolation`, `sandbox` and `webSecurity` on, and offer single checked functions through a preload script.',
  acceptedWhen:
    'A window that shows only files of the application and no text of others is less exposed; the defaults still cost nothing.',
  cwe: [1188, 94],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What can a script in this window reach?',
  references: ['https://www.electronjs.org/docs/latest/tutorial/security'],
} as const satisfies WeaknessClass
