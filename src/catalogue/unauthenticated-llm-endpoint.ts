import type { WeaknessClass } from './types.ts'

export default {
  id: 'unauthenticated-llm-endpoint',
  title: 'Model endpoint that anybody can use',
  summary:
    'A public route calls a paid model with the key of the server, without a user, a limit or a bot check. Strangers use it at your cost.',
  why: 'The chat works in the demonstration, where only one person knows the address.',
  fix: 'Require a user or a bot check and limit calls for each of them.',
  acceptedWhen: 'A demonstration with a hard budget at the provider can be open.',
  cwe: [306, 770],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  owaspLlm: ['LLM10:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What does a script cost that calls this route all night?',
  references: ['https://genai.owasp.org/llmrisk/llm102025-unbounded-consumption/'],
} as const satisfies WeaknessClass
