import type { WeaknessClass } from './types.ts'

export default {
  id: 'unsafe-llm-output',
  title: 'Model output run or rendered',
  summary:
    'What a model answers is run as code, SQL or a command, or rendered as HTML. Its input decides what that is.',
  why: 'The shortest agent runs what the model writes.',
  fix: 'Parse the answer into fixed operations, or run it in a sandbox without network and secrets.',
  acceptedWhen: 'Code of a model may run in a sandbox without network and secrets.',
  cwe: [94, 78],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  owaspLlm: ['LLM05:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'What happens when the model answers what an attacker wants?',
  references: ['https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/'],
} as const satisfies WeaknessClass
