import type { WeaknessClass } from './types.ts'

export default {
  id: 'sensitive-build-context',
  title: 'Whole directory copied into the image',
  summary:
    'Everything that lies beside the build file enters the image: environment files, the git history, keys, local data.',
  why: '`COPY . .` works without knowing the project, and the ignore file is not part of what was asked for.',
  fix: 'Add a `.dockerignore` with environment files, keys and `.git`, or copy only the directories that are needed.',
  cwe: [538, 200],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  severity: 'low',
  owner: 'platform',
  reviewerQuestion: 'Which files of this directory must not leave the machine?',
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
} as const satisfies WeaknessClass
