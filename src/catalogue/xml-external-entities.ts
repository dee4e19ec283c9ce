import type { WeaknessClass } from './types.ts'

export default {
  id: 'xml-external-entities',
  title: 'XML parser that resolves external entities',
  summary:
    'The parser follows what a document declares about itself. A prepared document reads local files, calls internal addresses or exhausts the memory.',
  why: 'The parser is created with one call as in old tutorials; forbidding document types takes more lines, and no test notices that they are missing.',
  fix: 'Forbid document type declarations and external entities before the first document is parsed, or use a parser that is safe by default.',
  cwe: [611, 776],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'What happens when this document declares an entity with a file address?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
    'https://learn.microsoft.com/en-us/dotnet/fundamentals/code-analysis/quality-rules/ca3075',
  ],
} as const satisfies WeaknessClass
