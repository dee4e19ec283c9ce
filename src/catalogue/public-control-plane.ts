import type { WeaknessClass } from './types.ts'

export default {
  id: 'public-control-plane',
  title: 'Cluster control plane open to the world',
  summary:
    'The API of the cluster answers to every address. A leaked credential or a flaw in the API is enough to own the cluster.',
  why: 'A public endpoint is the default of several providers and lets the deployment run from anywhere.',
  fix: 'Make the endpoint private or allow only the addresses of operators and build machines.',
  cwe: [284],
  owasp2021: ['A01:2021', 'A05:2021'],
  owasp2025: ['A02:2025', 'A01:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'Which networks need the API of this cluster?',
  references: [
    'https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html',
    'https://cloud.google.com/kubernetes-engine/docs/concepts/network-isolation',
  ],
} as const satisfies WeaknessClass
