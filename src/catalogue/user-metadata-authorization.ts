import type { WeaknessClass } from './types.ts'

export default {
  id: 'user-metadata-authorization',
  title: 'Authorization by fields that users can edit',
  summary:
    'A role is read from metadata that the user may change through the public interface. Anybody makes himself an administrator.',
  why: 'Both metadata fields sit on the user object, and the editable one is filled at sign-up.',
  fix: 'Read roles from `app_metadata` or from a table that only the server writes.',
  acceptedWhen: 'Display names and preferences belong into user metadata.',
  cwe: [269],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Who can write this field?',
  references: [
    'https://supabase.com/docs/guides/auth/managing-user-data',
    'https://supabase.com/docs/guides/database/postgres/row-level-security',
  ],
} as const satisfies WeaknessClass
