import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-security-headers',
  title: 'Pages without security headers',
  summary:
    'A server sends pages without a content security policy, framing or sniffing protection. Other mistakes become easier to use.',
  why: 'Headers change nothing that can be seen, so no prompt asks for them.',
  fix: 'Add helmet or the header settings of the framework or host, with a content security policy.',
  acceptedWhen:
    'An interface that answers only JSON, or a host that adds the headers in front of the application, has less or nothing to set.',
  cwe: [693, 1021],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'low',
  owner: 'application',
  reviewerQuestion: 'Which part of the deployment sets the security headers?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
