import type { WeaknessClass } from './types.ts'

export default {
  id: 'optional-ownership-check',
  title: 'Ownership check that anonymous callers skip',
  summary:
    'The owner of an object is compared only when a user is signed in. A caller without a session passes by the comparison and acts on any object.',
  why: 'The check is put inside `if (user)` so that the types allow `user.id`, and the case without a user falls through.',
  fix: 'Refuse the caller without a user first, then compare the owner without a condition.',
  acceptedWhen: 'An object that everybody may read needs no owner; compare before it is changed.',
  cwe: [862, 863],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What happens here when nobody is signed in?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Insecure_Direct_Object_Reference_Prevention_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
