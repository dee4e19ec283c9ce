import type { WeaknessClass } from './types.ts'

export default {
  id: 'development-server',
  title: 'Development server as the product',
  summary:
    'The image or unit starts a server that was made for development. It has debugging, reloading and source maps, and no limits against hostile traffic.',
  why: 'The command that worked on the desk is copied into the start line of the image.',
  fix: 'Build the application and start it with its production server in a final stage that has no development tools.',
  cwe: [489],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'platform',
  reviewerQuestion: 'Which command serves this application in production?',
  references: [
    'https://flask.palletsprojects.com/en/stable/deploying/',
    'https://nextjs.org/docs/app/guides/self-hosting',
  ],
} as const satisfies WeaknessClass
