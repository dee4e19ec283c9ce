import type { WeaknessClass } from './types.ts'

export default {
  id: 'unrestricted-upload',
  title: 'Upload without limits of type and size',
  summary:
    'Any file of any size is accepted. Pages with scripts are stored under the own origin, and a few large files fill memory or disk.',
  why: 'The upload works with the defaults, and limits are options.',
  fix: 'Limit the size, accept a list of types that is checked by content, and serve uploads as attachments or from another origin.',
  acceptedWhen:
    'An upload that only trusted staff can reach and that is never served may accept more types; keep the size limit.',
  cwe: [434, 770],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Which types and sizes does this upload refuse?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
