import type { WeaknessClass } from './types.ts'

export default {
  id: 'insecure-webview',
  title: 'Web view with access to the application',
  summary:
    'A web view runs script and can call native methods or open local files. A page that is loaded by mistake or by a link then acts as the application.',
  why: 'All settings are switched on until the page works, and the bridge is copied from the first answer about calling native code.',
  fix: 'Leave script and file access off unless the page needs them, load only your own https addresses, and expose no bridge to other content.',
  cwe: [749, 79],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which pages can be loaded here, and what can they call?',
  references: [
    'https://developer.android.com/privacy-and-security/risks/unsafe-uri-loading',
    'https://mas.owasp.org/MASVS/controls/MASVS-PLATFORM-2/',
  ],
} as const satisfies WeaknessClass
