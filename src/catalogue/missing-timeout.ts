import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-timeout',
  title: 'Server or client without time limits',
  summary:
    'A connection may stay open as long as the other side likes. A few slow clients, or one slow upstream, use up every connection and the service stops answering.',
  why: 'The one-line form that starts a server or sends a request has no limits, and every example uses it.',
  fix: 'Create the server or client with limits for reading, writing and idling, and give each outbound call a deadline.',
  cwe: [400, 770],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'How long can one slow peer hold this connection?',
  references: [
    'https://pkg.go.dev/net/http#Server',
    'https://cheatsheetseries.owasp.org/cheatsheets/Denial_of_Service_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
