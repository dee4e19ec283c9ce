import type { WeaknessClass } from './types.ts'

export default {
  id: 'untrusted-system-prompt',
  title: 'Untrusted text in the system prompt',
  summary: 'Text of a user or a retrieved document becomes part of the instructions of the model. It can replace them.',
  why: 'One template string holds everything that the model should know.',
  fix: 'Keep the system prompt constant and pass other text as user messages, marked as data.',
  acceptedWhen: 'Names, dates and settings that the application itself chose may stand in the instructions.',
  cwe: [1427],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  owaspLlm: ['LLM01:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who can write text that stands in these instructions?',
  references: [
    'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
    'https://cheatsheetseries.owasp.org/cheatsheets/LLM_Prompt_Injection_Prevention_Cheat_Sheet.html',
  ],
} as const satisfies WeaknessClass
