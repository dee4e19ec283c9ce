import type { WeaknessClass } from './types.ts'

export default {
  id: 'trusted-host-header',
  title: 'Link built from the Host header',
  summary:
    'A link in a mail or a redirect is built from the `Host` or `Origin` header, which the sender chooses. A reset link then leads to his server with the victim’s token.',
  why: 'The address of the deployment is not known while the code is written, and the header has it.',
  fix: 'Take the base address from the configuration, or compare the header with a list of own hosts.',
  acceptedWhen: 'Behind a proxy that sets the header from a list of own hosts it can be trusted.',
  cwe: [640, 644],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who decides the host of this link?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
