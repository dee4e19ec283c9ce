import type { WeaknessClass } from './types.ts'

export default {
  id: 'server-side-request-forgery',
  title: 'Server-side request forgery',
  summary:
    'The server connects to an address that somebody else chooses. Through it an attacker reaches cloud metadata, databases and services that trust the internal network.',
  why: 'Link previews, image proxies and webhook testers are asked for as "fetch this URL", and that is what the assistant writes.',
  fix: 'Parse the address, compare its host with a constant allow-list, refuse private ranges after resolving the name, and do not follow redirects.',
  acceptedWhen: 'An address from the configuration of the deployment is the operator’s choice.',
  cwe: [918],
  owasp2021: ['A10:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which hosts can this request reach, and who decides?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
