import type { WeaknessClass } from './types.ts'

export default {
  id: 'unguarded-destructive-tool',
  title: 'Destructive tool without confirmation',
  summary:
    'A tool that deletes, pays, mails or runs something is executed as soon as the model asks for it. A sentence in a document that the model reads is enough.',
  why: 'An agent that asks back looks less capable in the demonstration.',
  fix: 'Require the approval of a person or a permission check of the user for every tool with lasting effects.',
  acceptedWhen: 'An agent that works in a sandbox which is thrown away afterwards may act alone.',
  cwe: [862],
  owasp2021: ['A01:2021'],
  owasp2025: ['A01:2025'],
  owaspLlm: ['LLM06:2025'],
  severity: 'medium',
  owner: 'application',
  reviewerQuestion: 'Who confirms this action when the model was misled?',
  references: ['https://genai.owasp.org/llmrisk/llm062025-excessive-agency/'],
} as const satisfies WeaknessClass
