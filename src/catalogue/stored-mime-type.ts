import type { WeaknessClass } from './types.ts'

export default {
  id: 'stored-mime-type',
  title: 'Stored content type shown inline',
  summary:
    'The content type that an uploader claimed is stored and sent back with the file, to be shown in the page’s origin. A file called a picture runs as a page.',
  why: 'The type is in the upload’s metadata and makes the preview work.',
  fix: 'Derive the type from the content and a list, send `nosniff`, and serve the rest as an attachment.',
  acceptedWhen: 'Files served from an origin that holds no session can be shown inline.',
  cwe: [434, 79],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Can an uploaded file run a script in this origin?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
