import type { WeaknessClass } from './types.ts'

export default {
  id: 'exposed-profiler',
  title: 'Profiler on the public server',
  summary:
    'Profiling pages answer on the same port as the application. Visitors read memory contents, the command line and internal names, and can start expensive profiles.',
  why: 'One import for its side effect registers the pages on the default router, and nobody sees the routes it adds.',
  fix: 'Serve the profiler on a separate address that only operators reach, with its own router.',
  cwe: [489, 200],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who can open the profiling pages from outside?',
  references: ['https://pkg.go.dev/net/http/pprof'],
} as const satisfies WeaknessClass
