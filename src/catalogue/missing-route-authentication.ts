import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-route-authentication',
  title: 'Route without authentication',
  summary:
    'A route changes data or returns what is not public without finding out who is calling. Anybody who knows the address can use it.',
  why: 'Routes are generated one at a time from a description of the feature; the sentence about who may call them was never written, so no middleware is attached.',
  fix: 'Put the authentication middleware before the handler or on its router, and check inside that the caller may touch this object.',
  acceptedWhen:
    'Routes that are public by intention (sign-in, health, public reading) need no user; where a gateway authenticates everything, say so in the configuration of the rule or of the project.',
  cwe: [306, 862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Who may call this route, and which line refuses everybody else?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
    'https://owasp.org/Top10/A01_2021-Broken_Access_Control/',
  ],
} as const satisfies WeaknessClass
