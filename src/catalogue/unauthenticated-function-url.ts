import type { WeaknessClass } from './types.ts'

export default {
  id: 'unauthenticated-function-url',
  title: 'Function that anybody may call',
  summary:
    'The address of a cloud function needs no signature and no token. Strangers run it at your expense and with its rights.',
  why: 'A function with authorization `NONE` answers to the first `curl`, and the example ends there.',
  fix: 'Require signed calls, or put a gateway with an authorizer and a limit before the function; a webhook must verify its sender.',
  cwe: [306],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'sre',
  reviewerQuestion: 'Who may call this function, and how does it know?',
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Serverless_FaaS_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
