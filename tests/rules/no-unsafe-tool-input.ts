import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unsafe-tool-input',
  invalid: [
    {
      name: 'a command that the model writes',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { exec } from 'node:child_process'
import { z } from 'zod'
const server = new McpServer({ name: 'shell', version: '1.0.0' })
server.tool('run', { command: z.string() }, async ({ command }) => {
  exec(command)
  return { content: [] }
})`,
      errors: [{ messageId: 'toolCommand', line: 6, data: { source: '`command`', line: 6, sink: '`exec()`' } }],
    },
    {
      name: 'a part of a command',
      code: `import { tool } from 'ai'
import { execSync } from 'child_process'
import { z } from 'zod'
export const gitLog = tool({
  description: 'Show the history of a branch',
  inputSchema: z.object({ ref: z.string() }),
  execute: async (args) => execSync(\`git log \${args.ref}\`).toString(),
})`,
      errors: [{ messageId: 'toolCommand', line: 7, data: { source: '`args.ref`', line: 7, sink: '`execSync()`' } }],
    },
    {
      name: 'a registered tool and a helper',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { promisify } from 'util'
import cp from 'child_process'
const run = promisify(cp.exec)
const server = new McpServer({ name: 'x', version: '1' })
const build = (target) => run('make ' + target)
server.registerTool('build', { inputSchema: { target: z.string() } }, async (args) => build(args.target))`,
      errors: [{ messageId: 'toolCommand', line: 6 }],
    },
    {
      name: 'a low-level server',
      code: `import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { CallToolRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import { readFile } from 'fs/promises'
const server = new Server({ name: 'files', version: '1' })
server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { arguments: args } = request.params
  return { content: [{ type: 'text', text: await readFile(args.path, 'utf8') }] }
})`,
      errors: [{ messageId: 'toolPath', line: 7, data: { source: '`args.path`', line: 7, sink: '`readFile()`' } }],
    },
    {
      name: 'code for a new context',
      code: `import { tool } from '@langchain/core/tools'
import vm from 'vm'
export const calculator = tool(async ({ expression }) => String(vm.runInNewContext(expression)), { name: 'calculator' })`,
      errors: [{ messageId: 'toolCode', line: 3 }],
    },
    {
      name: 'a class of a tool',
      code: `import { DynamicStructuredTool } from '@langchain/core/tools'
export const calc = new DynamicStructuredTool({ name: 'calc', func: async ({ e }) => eval(e) })`,
      errors: [{ messageId: 'toolCode', line: 2 }],
    },
    {
      name: 'a file that is written below a folder',
      code: `import { tool } from 'ai'
import fs from 'fs'
import path from 'path'
export const write = tool({ execute: async ({ name, text }) => fs.writeFileSync(path.join('out', name), text) })`,
      errors: [{ messageId: 'toolPath', line: 4 }],
    },
    {
      name: 'a check of another module',
      code: `import { tool } from 'ai'
import { exec } from 'child_process'
import { isAllowed } from 'some-package'
export const run = tool({
  execute: async ({ command }) => {
    if (!isAllowed(command)) throw new Error('no')
    exec(command)
  },
})`,
      errors: [{ messageId: 'uncheckedTool', line: 7 }],
    },
    {
      name: 'a table of functions that the call of the model picks from',
      code: `import { execSync } from 'child_process'
const handlers = {
  report: ({ script }) => execSync(\`node reports/\${script}.js\`).toString(),
  time: () => new Date().toISOString(),
}
export const dispatch = (call) => {
  const handler = handlers[call.function.name]
  return handler ? handler(JSON.parse(call.function.arguments)) : 'No such tool'
}`,
      errors: [{ messageId: 'toolCommand', line: 3 }],
    },
    {
      name: 'a map of tools, and the arguments of a destructured call',
      code: `import { exec } from 'node:child_process'
const registry = new Map([
  ['convert', { description: 'Convert', run: async ({ file }) => exec('pdftotext ' + file) }],
])
export async function answer(message) {
  for (const { function: fn } of message.tool_calls) {
    const tool = registry.get(fn.name)
    if (tool) await tool.run(JSON.parse(fn.arguments))
  }
}`,
      errors: [{ messageId: 'toolCommand', line: 3 }],
    },
    {
      name: 'a function that runs a tool by its name',
      code: `import fs from 'fs/promises'
import path from 'path'
export async function executeTool(name, args) {
  switch (name) {
    case 'read_export':
      return fs.readFile(path.join('exports', args.filename), 'utf8')
    default:
      throw new Error('Unknown tool')
  }
}`,
      errors: [{ messageId: 'toolPath', line: 6 }],
    },
  ],
  valid: [
    {
      name: 'a client that sends the form of a tool call: no model said it',
      code: `import express from 'express'
import { exec } from 'node:child_process'
const app = express()
app.post('/run', (req) => exec('make ' + req.body.function.arguments))`,
    },
    {
      name: 'a choice that the schema limits',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { exec } from 'node:child_process'
import { z } from 'zod'
const server = new McpServer({ name: 'tasks', version: '1.0.0' })
server.tool('run', { task: z.enum(['build', 'lint']) }, async ({ task }) => {
  exec(\`npm run \${task}\`)
  return { content: [] }
})`,
    },
    {
      name: 'arguments without a shell',
      code: `import { tool } from 'ai'
import { execFile } from 'child_process'
import { z } from 'zod'
export const gitLog = tool({
  inputSchema: z.object({ ref: z.string() }),
  execute: async ({ ref }) => execFile('git', ['log', '--', ref]),
})`,
    },
    {
      name: 'a list that is tested',
      code: `import { tool } from 'ai'
import { exec } from 'child_process'
const COMMANDS = ['ls', 'pwd']
export const run = tool({
  execute: async ({ command }) => {
    if (!COMMANDS.includes(command)) throw new Error('not allowed')
    exec(command)
  },
})`,
    },
    {
      name: 'a file held below the root',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { readFile } from 'fs/promises'
import path from 'path'
const ROOT = path.resolve('notes')
const server = new McpServer({ name: 'notes', version: '1' })
server.registerTool('read', {}, async ({ name }) => {
  const file = path.resolve(ROOT, name)
  if (!file.startsWith(ROOT + path.sep)) throw new Error('outside')
  return { content: [{ type: 'text', text: await readFile(file, 'utf8') }] }
})`,
    },
    {
      name: 'a schema with a pattern and a number',
      code: `import { tool } from 'ai'
import { execSync } from 'child_process'
import { z } from 'zod'
const Input = z.object({ ref: z.string().regex(/^[a-f0-9]{40}$/), count: z.number().int() })
export const log = tool({
  parameters: Input,
  execute: async ({ ref, count }) => execSync(\`git log -n \${count} \${ref}\`).toString(),
})`,
    },
    {
      name: 'a request of a client belongs to other rules',
      code: `import express from 'express'
import { exec } from 'child_process'
const app = express()
app.post('/x', (req, res) => { exec(req.body.command); res.end() })`,
    },
    {
      name: 'another function called tool',
      code: `import { exec } from 'child_process'
const tool = (options) => options
export const x = tool({ execute: (args) => exec(args.command) })`,
    },
    {
      name: 'a constant command with the text as input',
      code: `import { tool } from 'ai'
import { spawn } from 'child_process'
export const format = tool({
  execute: async ({ text }) => {
    const child = spawn('prettier', ['--stdin'])
    child.stdin.end(text)
  },
})`,
    },
    {
      name: 'a table of functions that are called with constants, and one that checks',
      code: `import { execSync, execFileSync } from 'child_process'
const REPORTS = { sales: 'reports/sales.js', stock: 'reports/stock.js' }
const builds = { web: (target) => execSync(\`make \${target}\`), app: (target) => execSync(\`make -C app \${target}\`) }
export const build = (name) => builds[name]('all')
const handlers = {
  report: ({ script }) => {
    if (!Object.hasOwn(REPORTS, script)) return 'Unknown report'
    return execFileSync('node', [REPORTS[script]]).toString()
  },
}
export const dispatch = (call) => handlers[call.function.name](JSON.parse(call.function.arguments))`,
    },
    {
      name: 'a function of two arguments that asks for no tool',
      code: `import fs from 'fs/promises'
export async function callFunction(callback, args) {
  await fs.writeFile(args.target, await callback(args))
}`,
    },
  ],
  limits: [
    {
      name: 'a list of JSON Schema in the declaration of a low-level server',
      reason: 'The list of tools and their handler are two calls; which schema belongs to which name is not followed.',
      code: `import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { exec } from 'child_process'
const server = new Server({ name: 'x', version: '1' })
server.setRequestHandler(ListTools, async () => ({ tools: [{ name: 'run', inputSchema: { properties: { task: { enum: ['a'] } } } }] }))
server.setRequestHandler(CallTool, async (request) => exec(request.params.arguments.task))`,
    },
  ],
} satisfies RuleCases
