import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unguarded-destructive-tool',
  invalid: [
    {
      name: 'a tool that deletes at once',
      code: `import { tool } from 'ai'
import { z } from 'zod'
import { prisma } from './db'
export const tools = {
  deleteCustomer: tool({
    description: 'Deletes a customer',
    inputSchema: z.object({ id: z.string() }),
    execute: async ({ id }) => {
      await prisma.customer.delete({ where: { id } })
      return 'deleted'
    },
  }),
}`,
      errors: [
        {
          messageId: 'unguardedTool',
          line: 5,
          data: { tool: 'deleteCustomer', effect: 'deletes data', call: '`prisma.customer.delete()`', line: 9 },
        },
      ],
    },
    {
      name: 'a dispatcher that pays back',
      code: `import OpenAI from 'openai'
import Stripe from 'stripe'
const stripe = new Stripe(process.env.STRIPE_KEY)
export async function runTool(toolCall: OpenAI.ChatCompletionMessageToolCall) {
  const args = JSON.parse(toolCall.function.arguments)
  switch (toolCall.function.name) {
    case 'refund_order':
      return stripe.refunds.create({ payment_intent: args.intent })
    case 'find_order':
      return args.id
  }
}`,
      errors: [
        {
          messageId: 'unguardedCase',
          line: 7,
          data: { tool: 'refund_order', effect: 'moves money', call: '`stripe.refunds.create()`', line: 8 },
        },
      ],
    },
    {
      name: 'a tool of LangChain that sends mail',
      code: `const { tool } = require('@langchain/core/tools')
const nodemailer = require('nodemailer')
const transport = nodemailer.createTransport(process.env.SMTP_URL)
const sendMail = tool(
  async ({ to, text }) => {
    await transport.sendMail({ to, subject: 'News', text })
    return 'sent'
  },
  { name: 'send_mail', description: 'Sends a mail' },
)
module.exports = { sendMail }`,
      errors: [
        {
          messageId: 'unguardedTool',
          line: 4,
          data: { tool: 'send_mail', effect: 'sends mail', call: '`transport.sendMail()`', line: 6 },
        },
      ],
    },
    {
      name: 'through a helper of the file',
      code: `import { tool } from 'ai'
import { z } from 'zod'
import { Pool } from 'pg'
const pool = new Pool()
async function dropOrders(month: string) {
  await pool.query('delete from orders where month = $1', [month])
}
export const cleanUp = tool({
  description: 'Deletes the orders of a month',
  inputSchema: z.object({ month: z.string() }),
  execute: async ({ month }) => dropOrders(month),
})`,
      errors: [
        {
          messageId: 'unguardedTool',
          line: 8,
          data: { tool: 'cleanUp', effect: 'deletes data', call: '`pool.query()`', line: 6 },
        },
      ],
    },
    {
      name: 'through a service whose code is not seen',
      code: `import { DynamicStructuredTool } from '@langchain/core/tools'
import { z } from 'zod'
import { accounts } from './accounts'
export const closing = new DynamicStructuredTool({
  name: 'close_account',
  description: 'Closes an account',
  schema: z.object({ id: z.string() }),
  func: async ({ id }) => {
    await accounts.removeAccount(id)
    return 'ok'
  },
})`,
      errors: [
        {
          messageId: 'unguardedTool',
          line: 4,
          data: { tool: 'close_account', effect: 'deletes data', call: '`accounts.removeAccount()`', line: 9 },
        },
      ],
    },
    {
      name: 'an MCP tool that its client is not warned of',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { prisma } from './db.js'
const server = new McpServer({ name: 'crm', version: '1.0.0' })
server.registerTool('delete_contact', { description: 'Deletes a contact', inputSchema: { id: z.string() } }, async ({ id }) => {
  await prisma.contact.delete({ where: { id } })
  return { content: [{ type: 'text', text: 'deleted' }] }
})`,
      errors: [
        {
          messageId: 'unmarkedTool',
          line: 5,
          data: { tool: 'delete_contact', effect: 'deletes data', call: '`prisma.contact.delete()`', line: 6 },
        },
      ],
    },
    {
      name: 'a dispatcher over the blocks of Anthropic',
      code: `import { db } from './db'
import { drizzle } from 'drizzle-orm/node-postgres'
import { users } from './schema'
const database = drizzle(db)
export async function runBlock(block) {
  const name = block.name
  switch (name) {
    case 'get_user':
      return block.input.id
    case 'delete_user': {
      await database.delete(users)
      return 'ok'
    }
  }
}`,
      errors: [
        {
          messageId: 'unguardedCase',
          line: 10,
          data: { tool: 'delete_user', effect: 'deletes data', call: '`database.delete()`', line: 11 },
        },
      ],
    },
    {
      name: 'what another module does',
      filename: 'src/agent/tools.ts',
      code: `import { tool } from 'ai'
import { z } from 'zod'
import { closeShop } from '../shops'
export const close = tool({
  description: 'Closes a shop',
  inputSchema: z.object({ id: z.string() }),
  execute: async ({ id }) => closeShop(id),
})`,
      files: {
        'package.json': '{"name":"app"}',
        'src/shops.ts': `import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function closeShop(id: string) { await prisma.shop.delete({ where: { id } }) }`,
      },
      errors: [
        {
          messageId: 'unguardedTool',
          line: 4,
          data: { tool: 'close', effect: 'deletes data', call: '`closeShop()`', line: 7 },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a tool that needs an approval',
      code: `import { tool } from 'ai'
import { z } from 'zod'
import { prisma } from './db'
export const deleteCustomer = tool({
  description: 'Deletes a customer',
  inputSchema: z.object({ id: z.string() }),
  needsApproval: true,
  execute: async ({ id }) => prisma.customer.delete({ where: { id } }),
})`,
    },
    {
      name: 'a check of what the user may do',
      code: `import { tool } from 'ai'
import { z } from 'zod'
import { prisma } from './db'
import { requirePermission } from './permissions'
export const deleteCustomer = tool({
  description: 'Deletes a customer',
  inputSchema: z.object({ id: z.string() }),
  execute: async ({ id }) => {
    await requirePermission('customers:delete')
    return prisma.customer.delete({ where: { id } })
  },
})`,
    },
    {
      name: 'a tool that reads',
      code: `import { tool } from 'ai'
import { z } from 'zod'
import { prisma } from './db'
export const findCustomer = tool({
  description: 'Finds a customer',
  inputSchema: z.object({ id: z.string() }),
  execute: async ({ id }) => prisma.customer.findUnique({ where: { id } }),
})`,
    },
    {
      name: 'a tool without execute, which the browser answers',
      code: `import { tool } from 'ai'
import { z } from 'zod'
export const deleteCustomer = tool({ description: 'Asks the user to delete', inputSchema: z.object({ id: z.string() }) })`,
    },
    {
      name: 'only what belongs to the user of the session',
      code: `import { tool } from 'ai'
import { z } from 'zod'
import { prisma } from './db'
export const createTools = (session) => ({
  deleteTodo: tool({
    description: 'Deletes a task of the user',
    inputSchema: z.object({ id: z.string() }),
    execute: async ({ id }) => prisma.todo.deleteMany({ where: { id, ownerId: session.user.id } }),
  }),
})`,
    },
    {
      name: 'an MCP tool that says what it does',
      code: `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { prisma } from './db.js'
const server = new McpServer({ name: 'crm', version: '1.0.0' })
server.registerTool(
  'delete_contact',
  { description: 'Deletes a contact', inputSchema: { id: z.string() }, annotations: { destructiveHint: true } },
  async ({ id }) => {
    await prisma.contact.delete({ where: { id } })
    return { content: [] }
  },
)`,
    },
    {
      name: 'a person is asked in the dispatcher',
      code: `import Stripe from 'stripe'
import { askOperator } from './operators'
const stripe = new Stripe(process.env.STRIPE_KEY)
export async function runTool(toolCall) {
  switch (toolCall.function.name) {
    case 'refund_order': {
      const approved = await askOperator(toolCall)
      return approved ? stripe.refunds.create({ payment_intent: toolCall.id }) : 'refused'
    }
  }
}`,
    },
    {
      name: 'a switch over something else',
      code: `import { prisma } from './db'
export async function onEvent(event) {
  switch (event.name) {
    case 'user_deleted':
      await prisma.user.delete({ where: { id: event.id } })
  }
}`,
    },
    {
      name: 'an entry of a map',
      code: `import { tool } from 'ai'
import { z } from 'zod'
const cache = new Map()
export const forget = tool({
  description: 'Forgets a page',
  inputSchema: z.object({ url: z.string() }),
  execute: async ({ url }) => cache.delete(url),
})`,
    },
    {
      name: 'an own function called tool',
      code: `import { tool } from './workbench'
import { prisma } from './db'
export const saw = tool({ execute: async ({ id }) => prisma.board.delete({ where: { id } }) })`,
    },
  ],
} satisfies RuleCases
