import type { WeaknessClass } from './types.ts'

export default {
  id: 'dead-security-control',
  title: 'Security control without effect',
  summary:
    'A guard, limiter or validator is written and then never mounted, never awaited, or its answer is ignored. The code reads as protected and is not.',
  why: 'The helper and the place that should use it are written in different steps, and nothing fails when the second is forgotten.',
  fix: 'Mount, await and act on the control, or remove it; test that the refused case is refused.',
  acceptedWhen: 'A control that a library exports for others to use is not dead.',
  cwe: [561, 358],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Which test fails when this control is removed?',
  references: ['https://cwe.mitre.org/data/definitions/358.html'],
} as const satisfies WeaknessClass
