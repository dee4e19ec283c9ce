import type { WeaknessClass } from './types.ts'

export default {
  id: 'weakened-security-test',
  title: 'Security test without force',
  summary:
    'A test of a security control is skipped, asserts nothing, accepts the refused and the allowed answer alike, or replaces the control it tests. It stays green when the control is gone.',
  why: 'The task ends when the tests pass, and a weaker test passes.',
  fix: 'Assert the exact refusal and the exact success with the real control in place.',
  acceptedWhen: 'A test that is skipped for one platform, with a reason and an end, is a suppression like any other.',
  cwe: [693, 358],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Does this test fail when the control is taken out?',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Authorization_Testing_Automation_Cheat_Sheet.html'],
} as const satisfies WeaknessClass
