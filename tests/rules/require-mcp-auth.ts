import type { RuleCases } from '../support/cases.ts'

const SERVER = `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import express from 'express'
`

export default {
  rule: 'require-mcp-auth',
  invalid: [
    {
      name: 'tools for everybody who reaches the port',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import express from 'express'
const app = express()
app.use(express.json())
app.post('/mcp', async (req, res) => {
  const server = new McpServer({ name: 'orders', version: '1.0.0' })
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
  await server.connect(transport)
  await transport.handleRequest(req, res, req.body)
})
app.listen(3000)`,
      errors: [{ messageId: 'openServer', line: 8, data: { server: 'StreamableHTTPServerTransport' } }],
    },
    {
      name: 'on the own machine, for any web page',
      code: `import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js'
import express from 'express'
import { server } from './tools.js'
const app = express()
const transports = new Map()
app.get('/sse', async (req, res) => {
  const transport = new SSEServerTransport('/messages', res)
  transports.set(transport.sessionId, transport)
  await server.connect(transport)
})
app.post('/messages', async (req, res) => {
  await transports.get(req.query.sessionId).handlePostMessage(req, res)
})
app.listen(3001, '127.0.0.1')`,
      errors: [{ messageId: 'localServer', line: 7, data: { server: 'SSEServerTransport' } }],
    },
    {
      name: 'the transport is made in a function of the file',
      code: `${SERVER}const app = express()
function createTransport() {
  return new StreamableHTTPServerTransport({ sessionIdGenerator: () => crypto.randomUUID() })
}
app.all('/mcp', async (req, res) => {
  const transport = createTransport()
  await transport.handleRequest(req, res, req.body)
})
app.listen({ port: 8080, host: '0.0.0.0' })`,
      errors: [{ messageId: 'openServer', line: 6, data: { server: 'StreamableHTTPServerTransport' } }],
    },
    {
      name: 'by require and the server of Node.js',
      filename: 'src/server.cjs',
      code: `const http = require('node:http')
const { StreamableHTTPServerTransport: Transport } = require('@modelcontextprotocol/sdk/server/streamableHttp.js')
const { server } = require('./tools.cjs')
http.createServer(async (req, res) => {
  const transport = new Transport({ sessionIdGenerator: undefined })
  await server.connect(transport)
  await transport.handleRequest(req, res)
}).listen(3000)`,
      errors: [{ messageId: 'openServer', line: 5, data: { server: 'StreamableHTTPServerTransport' } }],
    },
    {
      name: 'Hono',
      filename: 'src/index.ts',
      code: `import { StreamableHTTPTransport } from '@hono/mcp'
import { Hono } from 'hono'
import { server } from './tools'
const app = new Hono()
app.all('/mcp', async (c) => {
  const transport = new StreamableHTTPTransport()
  await server.connect(transport)
  return transport.handleRequest(c)
})
export default app`,
      errors: [{ messageId: 'openServer', line: 6, data: { server: 'StreamableHTTPTransport' } }],
    },
    {
      name: 'a handler of Next.js',
      filename: 'app/api/[transport]/route.ts',
      code: `import { createMcpHandler } from 'mcp-handler'
import { registerTools } from '@/lib/tools'
const handler = createMcpHandler((server) => registerTools(server), {}, { basePath: '/api' })
export { handler as GET, handler as POST }`,
      errors: [{ messageId: 'openHandler', line: 3, data: { server: 'createMcpHandler' } }],
    },
    {
      name: 'FastMCP over HTTP',
      code: `import { FastMCP } from 'fastmcp'
const server = new FastMCP({ name: 'orders', version: '1.0.0' })
server.start({ transportType: 'httpStream', httpStream: { port: 8080 } })`,
      errors: [{ messageId: 'openServer', line: 3, data: { server: 'FastMCP' } }],
    },
    {
      name: 'CORS and a limiter are no authentication',
      code: `${SERVER}import cors from 'cors'
import rateLimit from 'express-rate-limit'
const app = express()
app.use(cors())
app.use(rateLimit({ windowMs: 60000, limit: 30 }))
app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
  await transport.handleRequest(req, res, req.body)
})
app.listen(process.env.PORT)`,
      errors: [{ messageId: 'openServer', line: 10, data: { server: 'StreamableHTTPServerTransport' } }],
    },
  ],
  valid: [
    {
      name: 'a bearer token is verified',
      code: `import { requireBearerAuth } from '@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import express from 'express'
import { server, verifier } from './tools.js'
const app = express()
app.post('/mcp', requireBearerAuth({ verifier }), async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
  await server.connect(transport)
  await transport.handleRequest(req, res, req.body)
})
app.listen(3000)`,
    },
    {
      name: 'standard input and output',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
const server = new McpServer({ name: 'orders', version: '1.0.0' })
await server.connect(new StdioServerTransport())`,
    },
    {
      name: 'on the own machine, with a check of the host',
      code: `${SERVER}const app = express()
app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ['127.0.0.1:3000'],
  })
  await transport.handleRequest(req, res, req.body)
})
app.listen(3000, '127.0.0.1')`,
    },
    {
      name: 'a guard before every route',
      code: `${SERVER}import { requireApiKey } from './auth.js'
const app = express()
app.use(requireApiKey)
app.post('/mcp', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
  await transport.handleRequest(req, res, req.body)
})
app.listen(3000)`,
    },
    {
      name: 'the handler compares a key',
      code: `${SERVER}const app = express()
app.post('/mcp', async (req, res) => {
  if (req.headers.authorization !== \`Bearer \${process.env.MCP_TOKEN}\`) return res.status(401).end()
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
  await transport.handleRequest(req, res, req.body)
})
app.listen(3000)`,
    },
    {
      name: 'a router whose mount is not known',
      filename: 'src/mcp-router.ts',
      code: `import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { Router } from 'express'
export const router = Router()
router.post('/', async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined })
  await transport.handleRequest(req, res, req.body)
})`,
    },
    {
      name: 'Next.js with a verified token',
      filename: 'app/api/[transport]/route.ts',
      code: `import { createMcpHandler, withMcpAuth } from 'mcp-handler'
import { registerTools, verifyToken } from '@/lib/tools'
const handler = withMcpAuth(createMcpHandler((server) => registerTools(server)), verifyToken, { required: true })
export { handler as GET, handler as POST }`,
    },
    {
      name: 'FastMCP with a check, and over standard input',
      code: `import { FastMCP } from 'fastmcp'
import { verify } from './auth.js'
const server = new FastMCP({ name: 'orders', version: '1.0.0', authenticate: async (request) => verify(request.headers.authorization) })
server.start({ transportType: 'httpStream', httpStream: { port: 8080 } })
const local = new FastMCP({ name: 'files', version: '1.0.0' })
local.start({ transportType: 'stdio' })`,
    },
    {
      name: 'a client',
      code: `import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
const client = new Client({ name: 'shop', version: '1.0.0' })
await client.connect(new StreamableHTTPClientTransport(new URL('https://tools.example.com/mcp')))`,
    },
    {
      name: 'a test',
      filename: 'tests/server.test.ts',
      code: `${SERVER}const app = express()
app.post('/mcp', async (req, res) => {
  await new StreamableHTTPServerTransport({ sessionIdGenerator: undefined }).handleRequest(req, res, req.body)
})`,
    },
  ],
  limits: [
    {
      name: 'a gateway in front of the server authenticates',
      code: `${SERVER}const app = express()
app.post('/mcp', async (req, res) => {
  await new StreamableHTTPServerTransport({ sessionIdGenerator: undefined }).handleRequest(req, res, req.body)
})
app.listen(3000)`,
      reason: 'The code does not say what stands in front of it; a suppression that names the gateway does.',
    },
  ],
} satisfies RuleCases
