import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-transport-encryption',
  title: 'Public entry without TLS',
  summary:
    'The entry point of the service accepts plain http. Passwords, cookies and answers can be read and changed on the way.',
  why: 'Certificates need a name and an issuer, so the first version is generated without them and works.',
  fix: 'Add TLS with a managed certificate to the entry point and redirect http to it.',
  cwe: [319],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'Where does the encryption of this connection end?',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#tls',
    'https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
