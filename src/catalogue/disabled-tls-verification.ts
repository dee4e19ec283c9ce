import type { WeaknessClass } from './types.ts'

export default {
  id: 'disabled-tls-verification',
  title: 'TLS verification switched off',
  summary:
    'Certificates are not checked, so anybody on the way can read and change what is sent, credentials included.',
  why: 'A self-signed certificate or a managed database refuses the connection, and the first answer found is to switch the check off.',
  fix: "Remove the switch; give the client the provider's CA certificate where the default ones do not include it.",
  acceptedWhen: 'Never in production; for a private authority pass its certificate as `ca` instead.',
  cwe: [295],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which certificate authority does this connection trust, and why not the default?',
  references: [
    'https://nodejs.org/api/tls.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
