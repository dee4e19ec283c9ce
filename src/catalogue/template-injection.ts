import type { WeaknessClass } from './types.ts'

export default {
  id: 'template-injection',
  title: 'Server-side template injection',
  summary:
    'A template is built from text that somebody else writes. Template languages can reach objects and functions, so this runs code on the server.',
  why: 'Building the page as one string and rendering it is shorter than adding a template file, so the value is formatted into the template instead of being passed to it.',
  fix: 'Keep templates constant and pass values as variables; where users must write templates, use a sandboxed or logic-less engine.',
  cwe: [1336, 94],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Can a visitor write any character of this template?',
  references: [
    'https://owasp.org/www-project-web-security-testing-guide/latest/4-Web_Application_Security_Testing/07-Input_Validation_Testing/18-Testing_for_Server-side_Template_Injection',
    'https://jinja.palletsprojects.com/en/stable/sandbox/',
  ],
} as const satisfies WeaknessClass
