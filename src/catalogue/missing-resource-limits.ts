import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-resource-limits',
  title: 'Workload without resource limits',
  summary:
    'A container may use all memory and processor time of its node. One request that costs much, or one leak, takes the neighbours down.',
  why: 'Limits are optional, and numbers need knowledge that the assistant does not have.',
  fix: 'Set requests and a memory limit for each container, and a quota for the namespace.',
  cwe: [770],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'What happens to the neighbours when this container uses all memory?',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    'https://docs.docker.com/reference/compose-file/deploy/#resources',
  ],
} as const satisfies WeaknessClass
