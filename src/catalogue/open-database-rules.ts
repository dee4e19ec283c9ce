import type { WeaknessClass } from './types.ts'

export default {
  id: 'open-database-rules',
  title: 'Database or storage rules that allow everything',
  summary:
    'The rules let everybody, or every account that anybody can create, read or write all documents. The address of the project is in every copy of the page.',
  why: 'Test mode is the first choice of the console and of tutorials, and its rules are written into the project.',
  fix: 'Deny by default, and allow each path for its owner by comparing `request.auth.uid` with the document.',
  cwe: [862, 639],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Which document is closed to a new account of a stranger?',
  references: [
    'https://firebase.google.com/docs/rules/insecure-rules',
    'https://firebase.google.com/docs/firestore/security/rules-conditions',
  ],
} as const satisfies WeaknessClass
