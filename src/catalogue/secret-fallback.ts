import type { WeaknessClass } from './types.ts'

export default {
  id: 'secret-fallback',
  title: 'Literal fallback for a secret',
  summary:
    'A missing secret is replaced by a text that stands in the source. Whoever reads the repository can sign tokens, forge sessions or call the paid service wherever the variable was forgotten.',
  why: 'An assistant wants the program to start without any set-up, so it adds `|| "dev-secret"` beside the environment variable and the fallback silently becomes the production key.',
  fix: 'Read the secret once at start-up and throw when it is missing; generate a random value only where nothing has to survive a restart.',
  acceptedWhen:
    'A default for something that is no secret (a port, a public address) is fine, and so is a random value where nothing has to survive a restart.',
  cwe: [798, 1188],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'Does the program refuse to start in production when this secret is missing?',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    'https://12factor.net/config',
  ],
} as const satisfies WeaknessClass
