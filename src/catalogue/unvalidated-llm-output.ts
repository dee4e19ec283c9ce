import type { WeaknessClass } from './types.ts'

export default {
  id: 'unvalidated-llm-output',
  title: 'Model output used without validation',
  summary:
    'The answer of a model is parsed and used as if it had the promised form. A missing field, a wrong type or an invented id goes into the database.',
  why: 'The prompt says "answer with JSON", and the answers of the trial did.',
  fix: 'Ask for structured output and parse it with a schema; check ids against what exists.',
  acceptedWhen: 'Text that is only shown to the person who asked needs no schema.',
  cwe: [20],
  owasp2021: ['A04:2021'],
  owasp2025: ['A06:2025'],
  owaspLlm: ['LLM05:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'What happens when the model answers in another form?',
  references: ['https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/'],
} as const satisfies WeaknessClass
