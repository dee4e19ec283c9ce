import type { WeaknessClass } from './types.ts'

export default {
  id: 'secret-in-image',
  title: 'Secret stored in a container image',
  summary:
    'A build argument, an environment line or a copied file puts a secret into a layer. Everybody who can pull the image can read it, even when a later layer removes it.',
  why: 'The build needs the value, and `ARG` or `ENV` is the shortest way to hand it over.',
  fix: 'Mount the secret for the one command that needs it with `RUN --mount=type=secret`, pass the rest when the container starts, and replace the leaked value.',
  cwe: [522, 798],
  owasp2021: ['A04:2021', 'A07:2021'],
  owasp2025: ['A06:2025', 'A07:2025'],
  severity: 'high',
  owner: 'platform',
  reviewerQuestion: 'Who can pull this image and read its history?',
  references: [
    'https://docs.docker.com/build/building/secrets/',
    'https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/',
  ],
} as const satisfies WeaknessClass
