import type { WeaknessClass } from './types.ts'

export default {
  id: 'user-controlled-filename',
  title: 'File name chosen by the client',
  summary:
    'An uploaded file is stored under the name that the client sent. A name with `../` or of an existing file writes where it should not.',
  why: 'The original name is at hand and keeps the example readable.',
  fix: 'Store under a random name with an extension from a list, and keep the original name as data.',
  acceptedWhen:
    'Object stores that treat the key as an opaque text cannot be left by `../`; a name can still overwrite another one.',
  cwe: [22, 73],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What is written when the name is `../../config.json`?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
