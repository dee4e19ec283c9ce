import type { WeaknessClass } from './types.ts'

export default {
  id: 'file-inclusion',
  title: 'Script included by a name from the request',
  summary:
    'The request decides which file is executed as part of the program. An uploaded file, a log or a remote address becomes code.',
  why: 'A small page router in the style of old tutorials includes the file that the `page` parameter names.',
  fix: 'Choose the file from a constant table of allowed pages; never build the path of an include from a request.',
  cwe: [98, 22],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025', 'A01:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Which files can this include reach, and who can write to them?',
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/07-Input_Validation_Testing/11.1-Testing_for_File_Inclusion',
    'https://www.php.net/manual/en/function.include.php',
  ],
} as const satisfies WeaknessClass
