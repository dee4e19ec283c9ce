import type { WeaknessClass } from './types.ts'

export default {
  id: 'unpinned-image',
  title: 'Image without a fixed version',
  summary:
    'The image is named by a tag that moves. The next build or restart runs something else, with new flaws or with code of somebody who took over the name.',
  why: 'Examples name `latest` or no tag, and looking up a digest needs the network.',
  fix: 'Name a version and its digest (`image:1.2.3@sha256:…`) and let a bot propose updates.',
  cwe: [1104, 829],
  owasp2021: ['A06:2021', 'A08:2021'],
  owasp2025: ['A03:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'What exactly runs here after the next restart?',
  references: [
    'https://docs.docker.com/build/building/best-practices/#pin-base-image-versions',
    'https://kubernetes.io/docs/concepts/containers/images/',
  ],
} as const satisfies WeaknessClass
