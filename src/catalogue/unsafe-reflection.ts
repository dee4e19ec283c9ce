import type { WeaknessClass } from './types.ts'

export default {
  id: 'unsafe-reflection',
  title: 'Class or method chosen by the caller',
  summary:
    'The request names the class to load or the method to call. The caller reaches code that was never meant to be an endpoint.',
  why: 'One dynamic call replaces a long `case`, so a generated dispatcher turns a parameter straight into a constant or a method name.',
  fix: 'Map the accepted values to classes or methods in a constant table and refuse every other value.',
  cwe: [470],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which classes or methods can this name reach besides the intended ones?',
  references: [
    'https://cwe.mitre.org/data/definitions/470.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Ruby_on_Rails_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
