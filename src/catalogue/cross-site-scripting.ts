import type { WeaknessClass } from './types.ts'

export default {
  id: 'cross-site-scripting',
  title: 'Unsanitized HTML',
  summary: "Text becomes HTML without being escaped or sanitized, so a script in it runs in the visitor's session.",
  why: 'Rendering formatted text is asked for often, and the direct property is the shortest way; sanitizing needs a library.',
  fix: 'Render text as text; where HTML is wanted, pass it through DOMPurify or a comparable sanitizer as the last step.',
  acceptedWhen:
    'HTML that was cleaned by a sanitizer on the same way, or that the application itself wrote, may be rendered.',
  cwe: [79, 80],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Who can write the text that becomes HTML here?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
    'https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html',
  ],
} as const satisfies WeaknessClass
