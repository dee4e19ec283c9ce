import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-llm-limits',
  title: 'Model calls without limits',
  summary:
    'A request can make the model write without a token limit or an agent loop without a step limit. One request costs as much as a day.',
  why: 'Limits are optional parameters, and the trial ended by itself.',
  fix: 'Set the maximum of output tokens and of steps, and stop the loop at a budget.',
  acceptedWhen: 'A batch job that a developer starts and watches has its own limit.',
  cwe: [770, 400],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  owaspLlm: ['LLM10:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What is the most that one request can cost?',
  references: ['https://genai.owasp.org/llmrisk/llm102025-unbounded-consumption/'],
} as const satisfies WeaknessClass
