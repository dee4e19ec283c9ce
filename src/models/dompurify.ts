import type { LibraryModel } from '../analysis/types.ts'

const calls = [
  ...['dompurify.sanitize', 'dompurify().sanitize', 'isomorphic-dompurify.sanitize', 'sanitize-html', 'insane'],
  ...['xss', 'xss.filterXSS', 'xss.FilterXSS#.process', '@braintree/sanitize-html', 'sanitize-html-react'],
]

export default {
  package: 'dompurify',
  title: 'DOMPurify, sanitize-html and xss',
  docs: 'https://github.com/cure53/DOMPurify#readme',
  sanitizers: calls.map((call) => ({ call, arg: 0, cleans: ['html' as const] })),
} satisfies LibraryModel
