import type { WeaknessClass } from './types.ts'

export default {
  id: 'exposed-service-port',
  title: 'Internal service published on the host or the internet',
  summary:
    'The port of a database, cache or queue is published on all addresses. Services that trust their network answer to everybody who reaches the machine.',
  why: 'A published port makes the service reachable from the desk, and the short form without an address binds to all of them.',
  fix: 'Publish nothing that only other containers use, bind to `127.0.0.1` for local work, and use a cluster-internal service type.',
  cwe: [284, 306],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'medium',
  owner: 'sre',
  reviewerQuestion: 'Who outside this network needs the port?',
  references: [
    'https://docs.docker.com/engine/network/port-publishing/',
    'https://kubernetes.io/docs/concepts/services-networking/service/',
  ],
} as const satisfies WeaknessClass
