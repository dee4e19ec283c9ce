import type { WeaknessClass } from './types.ts'

export default {
  id: 'exposed-management-endpoint',
  title: 'Management endpoints open to everybody',
  summary:
    'Endpoints made for operators, such as environment dumps, heap dumps or a database console, answer without a login. They hand out secrets and sometimes run commands.',
  why: 'Exposing every endpoint makes the health check work at once, and the wildcard stays in the configuration.',
  fix: 'Expose only the endpoints that are needed, put them on a separate port, and require a role for all but the health check.',
  cwe: [215, 306],
  owasp2021: ['A05:2021'],
  owasp2025: ['A02:2025'],
  severity: 'high',
  owner: 'platform',
  reviewerQuestion: 'Which of these endpoints can a stranger call?',
  references: ['https://docs.spring.io/spring-boot/reference/actuator/endpoints.html'],
} as const satisfies WeaknessClass
