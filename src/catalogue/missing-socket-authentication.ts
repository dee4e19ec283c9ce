import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-socket-authentication',
  title: 'Socket without authentication',
  summary:
    'A WebSocket or socket.io server lets everybody connect, join rooms and listen. Messages for one person reach strangers.',
  why: 'The connection handler is the first line of each example, and sockets have no middleware habit as routes have.',
  fix: 'Verify a token or session in the handshake and check `Origin`; decide on each room on the server.',
  acceptedWhen: 'A stream that is public for every visitor needs no user, only limits.',
  cwe: [306, 1385],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What proves who is at the other end of this socket?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/WebSocket_Security_Cheat_Sheet.html',
    'https://socket.io/docs/v4/middlewares/',
  ],
} as const satisfies WeaknessClass
