import type { WeaknessClass } from './types.ts'

export default {
  id: 'client-controlled-role',
  title: 'Role chosen by the client',
  summary:
    'The role or the permission that decides about access comes from the request or from profile data that users edit themselves. A user becomes administrator by asking.',
  why: 'The registration form has a role field in the prompt or in the type, so the handler stores the whole object.',
  fix: 'Give new users a fixed role and change roles only in a route that is guarded for administrators; read roles from data that users cannot write.',
  acceptedWhen: 'An administrator who was checked before may set the roles of others.',
  cwe: [269, 639],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Who can write the value that decides about this role?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
    'https://supabase.com/docs/guides/auth/managing-user-data',
  ],
} as const satisfies WeaknessClass
