import type { WeaknessClass } from './types.ts'

export default {
  id: 'permissive-cors',
  title: 'CORS open to every origin',
  summary: 'Every web site may call the interface from the browser of its visitors and read the answer.',
  why: 'A CORS error stops the front end, and the wildcard makes it disappear.',
  fix: 'List the origins of your own front ends, from the environment where they differ between deployments.',
  acceptedWhen: 'Public data that needs no session may be read by every site.',
  cwe: [942],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which web sites must be able to call this interface?',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://owasp.org/www-community/attacks/CORS_OriginHeaderScrutiny',
  ],
} as const satisfies WeaknessClass
