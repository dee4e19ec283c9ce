import type { WeaknessClass } from './types.ts'

export default {
  id: 'session-fixation',
  title: 'Session kept across a login',
  summary:
    'The session identifier stays the same when somebody logs in. Who planted or saw it before the login is logged in as well.',
  why: 'Writing the user id into the session is enough for the login to work.',
  fix: 'Make a new session at login and at every change of privilege, and destroy it at logout.',
  acceptedWhen:
    'Sessions whose whole content is in a signed cookie, and libraries that make a new session themselves, have nothing to fix.',
  cwe: [384, 613],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Is the session identifier after the login another one than before?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
