import type { LibraryModel } from '../analysis/types.ts'

/** The module's name has a dot in it, which a path writes as U+2024. */
const server = '@modelcontextprotocol/sdk/server/mcp\u2024js.McpServer#'
const lowLevel = '@modelcontextprotocol/sdk/server/index\u2024js.Server#'
const transports = [
  '@modelcontextprotocol/sdk/server/streamableHttp\u2024js.StreamableHTTPServerTransport#',
  '@modelcontextprotocol/sdk/server/sse\u2024js.SSEServerTransport#',
  '@modelcontextprotocol/node.NodeStreamableHTTPServerTransport#',
  '@hono/mcp.StreamableHTTPTransport#',
]

export default {
  package: '@modelcontextprotocol/sdk',
  title: 'Model Context Protocol SDK',
  docs: 'https://github.com/modelcontextprotocol/typescript-sdk#readme',
  aliases: {
    '@modelcontextprotocol/sdk/server/mcp': '@modelcontextprotocol/sdk/server/mcp\u2024js',
    '@modelcontextprotocol/sdk/server/index': '@modelcontextprotocol/sdk/server/index\u2024js',
    '@modelcontextprotocol/sdk/server/streamableHttp': '@modelcontextprotocol/sdk/server/streamableHttp\u2024js',
    '@modelcontextprotocol/sdk/server/sse': '@modelcontextprotocol/sdk/server/sse\u2024js',
    '@modelcontextprotocol/sdk/server': '@modelcontextprotocol/sdk/server/index\u2024js',
    '@modelcontextprotocol/server.McpServer': '@modelcontextprotocol/sdk/server/mcp\u2024js.McpServer',
    '$mcp.request.params.arguments': '$model.args',
  },
  toolServers: [
    ...transports.map((call) => ({ call, as: 'transport' as const })),
    ...['mcp-handler', '@vercel/mcp-adapter'].flatMap((name) => [
      { call: `${name}.createMcpHandler`, as: 'handler' as const },
      { call: name, as: 'handler' as const },
    ]),
    { call: 'fastmcp.FastMCP#.start', as: 'start' },
  ],
  callbacks: [
    { call: `${server}.tool`, params: ['$model.args'] },
    { call: `${server}.registerTool`, params: ['$model.args'] },
    { call: `${server}.prompt`, params: ['$model.args'] },
    { call: `${server}.server.setRequestHandler`, params: ['$mcp.request'] },
    { call: `${lowLevel}.setRequestHandler`, params: ['$mcp.request'] },
    { call: 'fastmcp.FastMCP#.addTool', property: 'execute', params: ['$model.args'] },
  ],
} satisfies LibraryModel
