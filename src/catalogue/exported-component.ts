import type { WeaknessClass } from './types.ts'

export default {
  id: 'exported-component',
  title: 'Component that every other program may start',
  summary:
    'An activity, service, receiver or provider of the application is exported without a permission. Any program on the device can start it, feed it data or read from it.',
  why: 'Newer build tools demand a value for `exported`, and `true` makes the build pass.',
  fix: 'Set `exported` to false; where other programs must call, protect the component with a permission and check what arrives.',
  cwe: [926],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025', 'A08:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which other program has to start this component?',
  references: [
    'https://developer.android.com/privacy-and-security/risks/android-exported',
    'https://mas.owasp.org/MASVS/controls/MASVS-PLATFORM-1/',
  ],
} as const satisfies WeaknessClass
