import type { WeaknessClass } from './types.ts'

export default {
  id: 'unguarded-debug-route',
  title: 'Debug route left open',
  summary:
    'A route made for development (debug, seed, set-up, test) is reachable in production without a check. It shows sessions and settings or changes data.',
  why: 'The assistant adds the route to try its own work and leaves it when the task is done.',
  fix: 'Remove the route, or register it only in development and behind authentication.',
  acceptedWhen: 'Health and readiness routes that say nothing but their state may be open.',
  cwe: [489, 215],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who can reach this route in production, and what does it tell them?',
  references: ['https://owasp.org/Top10/A05_2021-Security_Misconfiguration/'],
} as const satisfies WeaknessClass
