import type { LibraryModel } from '../analysis/types.ts'

/** The module's name has a dot in it, which a path writes as U+2024. */
const server = '@modelcontextprotocol/sdk/server/mcp\u2024js.McpServer#'
const lowLevel = '@modelcontextprotocol/sdk/server/index\u2024js.Server#'

export default {
  package: '@modelcontextprotocol/sdk',
  title: 'Model Context Protocol SDK',
  docs: 'https://github.com/modelcontextprotocol/typescript-sdk#readme',
  aliases: {
    '@modelcontextprotocol/sdk/server/mcp': '@modelcontextprotocol/sdk/server/mcp\u2024js',
    '@modelcontextprotocol/sdk/server/index': '@modelcontextprotocol/sdk/server/index\u2024js',
    '@modelcontextprotocol/sdk/server': '@modelcontextprotocol/sdk/server/index\u2024js',
    '@modelcontextprotocol/server.McpServer': '@modelcontextprotocol/sdk/server/mcp\u2024js.McpServer',
    '$mcp.request.params.arguments': '$model.args',
  },
  callbacks: [
    { call: `${server}.tool`, params: ['$model.args'] },
    { call: `${server}.registerTool`, params: ['$model.args'] },
    { call: `${server}.prompt`, params: ['$model.args'] },
    { call: `${server}.server.setRequestHandler`, params: ['$mcp.request'] },
    { call: `${lowLevel}.setRequestHandler`, params: ['$mcp.request'] },
    { call: 'fastmcp.FastMCP#.addTool', property: 'execute', params: ['$model.args'] },
  ],
} satisfies LibraryModel
