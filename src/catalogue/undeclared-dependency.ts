import type { WeaknessClass } from './types.ts'

export default {
  id: 'undeclared-dependency',
  title: 'Import of a package that nobody declared',
  summary:
    'The code imports a package that the project does not declare. It may not exist yet, and whoever registers the name runs code in the build.',
  why: 'Models invent plausible package names and repeat the same ones.',
  fix: 'Check that the package is the one you mean, declare it with a version, and commit the lockfile.',
  acceptedWhen: 'Virtual modules of a bundler and packages that a platform provides are declared nowhere.',
  cwe: [829, 1357],
  owasp2021: ['A06:2021', 'A08:2021'],
  owasp2025: ['A03:2025'],
  owaspLlm: ['LLM03:2025'],
  severity: 'high',
  owner: 'platform',
  reviewerQuestion: 'Does this package exist, who publishes it, and why is it needed?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/NPM_Security_Cheat_Sheet.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Vulnerable_Dependency_Management_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
