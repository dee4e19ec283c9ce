import type { WeaknessClass } from './types.ts'

export default {
  id: 'swallowed-security-error',
  title: 'Security error swallowed',
  summary: 'A check that throws when it fails is wrapped so that the program goes on as if it had passed.',
  why: 'Every generated call is wrapped in a try block that logs the error, whatever the call was for.',
  fix: 'Return a refusal or rethrow in the catch block of a verification, permission or payment call.',
  acceptedWhen: 'Errors of clean-up, telemetry or an optional cache may be noted and passed over.',
  cwe: [390, 391, 755],
  owasp2021: ['A09:2021'],
  owasp2025: ['A10:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What does the program do after this check has failed?',
  references: [
    'https://owasp.org/Top10/A09_2021-Security_Logging_and_Monitoring_Failures/',
    'https://cwe.mitre.org/data/definitions/390.html',
  ],
} as const satisfies WeaknessClass
