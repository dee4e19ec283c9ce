import type { WeaknessClass } from './types.ts'

export default {
  id: 'untrusted-agent-prompt',
  title: 'Agent in a workflow that reads text of strangers',
  summary:
    'Issue, comment or pull request text reaches the prompt of an agent that has tools, a token or secrets. The text can tell the agent what to do with them.',
  why: 'A triage bot is most useful with the whole event in its prompt, and tool approval stands in the way of automation.',
  fix: 'Run the agent only for members, without secrets and with a reading token, treat its answer as data, and let a second job apply checked results.',
  cwe: [1427, 94],
  owasp2021: ['A03:2021'],
  owasp2025: ['A05:2025'],
  owaspLlm: ['LLM01:2025', 'LLM06:2025'],
  severity: 'high',
  owner: 'platform',
  reviewerQuestion: 'What is the worst that this text can make the agent do?',
  references: [
    'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
    'https://docs.github.com/en/actions/reference/security/secure-use',
  ],
} as const satisfies WeaknessClass
