import type { WeaknessClass } from './types.ts'

export default {
  id: 'unsafe-shell-expansion',
  title: 'Deletion with a variable that may be empty or split',
  summary:
    'An unquoted or unset variable is part of a destructive command. When it is empty or contains a blank, another directory than the intended one is removed.',
  why: 'Shell without quotes is shorter and works for the example path, and variables are always set in the example.',
  fix: 'Quote the variable, make an empty value an error with `"${DIR:?}"`, and start the script with `set -eu`.',
  cwe: [73, 20],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What does this command delete when the variable is empty?',
  references: ['https://www.shellcheck.net/wiki/SC2115', 'https://www.shellcheck.net/wiki/SC2086'],
} as const satisfies WeaknessClass
