import type { WeaknessClass } from './types.ts'

export default {
  id: 'missing-mcp-authentication',
  title: 'MCP server open to the network',
  summary:
    'A server for model tools listens on the network and asks nobody who is calling. Whoever reaches the port, or a web page in the same browser, uses the tools.',
  why: 'The quick start shows the transport, and authentication is a chapter of its own.',
  fix: 'Use the stdio transport, or require a bearer token and check `Origin` and `Host`; bind to 127.0.0.1 for local use.',
  acceptedWhen: 'A server behind a gateway that authenticates needs no second check; say where it is.',
  cwe: [306],
  owasp2021: ['A07:2021'],
  owasp2025: ['A07:2025'],
  owaspLlm: ['LLM06:2025'],
  severity: 'high',
  owner: 'application',
  reviewerQuestion: 'Who can connect to this server, and as whom do its tools act?',
  references: [
    'https://modelcontextprotocol.io/specification/draft/basic/security_best_practices',
    'https://modelcontextprotocol.io/specification/draft/basic/authorization',
  ],
} as const satisfies WeaknessClass
