import type { WeaknessClass } from './types.ts'

export default {
  id: 'insecure-object-access',
  title: 'Object looked up without its owner',
  summary:
    'An object is read or changed by an identifier from the request, and nothing compares its owner with the caller. A signed-in user reaches the objects of all others by counting.',
  why: 'The look-up by primary key is the shortest code that makes the page work; the tenant or the owner appears in no prompt.',
  fix: 'Put the owner or tenant into the condition of the query, or compare it afterwards and answer 404 when it differs.',
  acceptedWhen:
    'Data that every signed-in user may see needs no owner, and row-level security under the user’s own token is a scope as well.',
  cwe: [639],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: "What keeps a signed-in user from passing another user's identifier?",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Insecure_Direct_Object_Reference_Prevention_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
