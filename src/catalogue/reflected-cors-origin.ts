import type { WeaknessClass } from './types.ts'

export default {
  id: 'reflected-cors-origin',
  title: 'CORS that trusts any origin',
  summary:
    'The origin of the request is sent back as allowed, or is compared so loosely that an attacker can register a matching name, together with credentials.',
  why: 'The wildcard is refused together with credentials, so the assistant returns the origin that asked or compares a part of it.',
  fix: 'Compare the whole origin with a list: `allowed.includes(origin)`.',
  acceptedWhen: 'An origin that was compared with an exact list may be echoed.',
  cwe: [942, 346],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Can somebody register an origin that passes this test?',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://portswigger.net/web-security/cors',
  ],
} as const satisfies WeaknessClass
