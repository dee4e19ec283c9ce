import type { WeaknessClass } from './types.ts'

export default {
  id: 'agent-config-backdoor',
  title: 'Hidden instructions for an assistant',
  summary:
    'A file that assistants read as instructions contains invisible characters or sentences that ask for secrecy or disobedience. Everything the assistant writes afterwards may serve their author.',
  why: 'Such files are copied from the web or added by a pull request, and an assistant obeys what people do not see.',
  fix: 'Remove the characters and sentences, review these files like code, and own them by a named team.',
  acceptedWhen: 'Emoji and right-to-left languages use some of these characters in ordinary text.',
  cwe: [506, 94],
  owasp2021: ['A08:2021'],
  owasp2025: ['A03:2025'],
  owaspLlm: ['LLM01:2025'],
  severity: 'critical',
  owner: 'platform',
  reviewerQuestion: 'Would every reader see what the assistant reads here?',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/', 'https://www.unicode.org/reports/tr36/'],
} as const satisfies WeaknessClass
