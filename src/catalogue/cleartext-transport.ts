import type { WeaknessClass } from './types.ts'

export default {
  id: 'cleartext-transport',
  title: 'Unencrypted traffic allowed',
  summary:
    'The application may talk to servers without encryption. Everybody on the way reads tokens and changes answers.',
  why: 'A local test server speaks only http, and the global switch makes it reachable with one line that is never removed.',
  fix: 'Keep the platform default that requires TLS, and make exceptions only for a named development host in a debug build.',
  acceptedWhen: 'A device or service of the own network that speaks no TLS can be called by its address there.',
  cwe: [319],
  owasp2021: ['A02:2021'],
  owasp2025: ['A04:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which host really needs unencrypted traffic in a release?',
  references: [
    'https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity',
    'https://developer.android.com/privacy-and-security/security-config',
  ],
} as const satisfies WeaknessClass
