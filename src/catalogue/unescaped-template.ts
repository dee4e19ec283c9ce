import type { WeaknessClass } from './types.ts'

export default {
  id: 'unescaped-template',
  title: 'HTML from a template that does not escape',
  summary:
    'Pages are made with a text template, or a value is marked as finished HTML. Text from users then runs as script in the browsers of other users.',
  why: 'The text and the HTML package have the same functions, so the wrong import compiles and the page looks right; a cast to the HTML type makes unwanted escaping go away.',
  fix: 'Render pages with the package that escapes by context, such as `html/template`, and mark only constant markup as HTML.',
  cwe: [79],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Does this package escape what it writes into a page?',
  references: [
    'https://pkg.go.dev/html/template',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
