import type { WeaknessClass } from './types.ts'

export default {
  id: 'unescaped-script-data',
  title: 'JSON written into a script element unescaped',
  summary:
    'Data is written into a `<script>` element with `JSON.stringify`. A text that contains `</script>` ends the element, and what follows is markup.',
  why: '`JSON.stringify` gives valid JavaScript, which looks like escaping.',
  fix: 'Replace `<` by `\\u003c` in the JSON, or use a serializer made for it.',
  acceptedWhen: 'Data of numbers and constant texts cannot end the element.',
  cwe: [79, 116],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Can any text in this data contain `</script>`?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
