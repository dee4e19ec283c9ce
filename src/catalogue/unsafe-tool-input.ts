import type { WeaknessClass } from './types.ts'

export default {
  id: 'unsafe-tool-input',
  title: 'Tool argument in a command, path or code',
  summary:
    'A tool that a model calls builds a command, a path or code from its arguments. Whoever can put text before the model decides what runs.',
  why: 'A tool is written as a thin wrapper around a shell command, because the model is trusted like a colleague.',
  fix: 'Offer fixed operations with enumerated arguments, run programs without a shell, and keep paths below a root.',
  acceptedWhen: 'A tool that runs in a sandbox made for it may pass on what the model says.',
  cwe: [78, 88],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  owaspLlm: ['LLM06:2025'],
  severity: 'critical',
  owner: 'application',
  reviewerQuestion: 'What can a prompt injection make this tool do?',
  references: [
    'https://genai.owasp.org/llmrisk/llm062025-excessive-agency/',
    'https://modelcontextprotocol.io/specification/draft/basic/security_best_practices',
  ],
} as const satisfies WeaknessClass
