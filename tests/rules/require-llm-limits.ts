import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'require-llm-limits',
  invalid: [
    {
      name: 'an answer of any length',
      code: `import express from 'express'
import OpenAI from 'openai'
const app = express()
const openai = new OpenAI()
app.post('/api/chat', async (req, res) => {
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: req.body.text }],
  })
  res.json(answer.choices[0].message.content)
})`,
      errors: [{ messageId: 'longAnswer', line: 6, data: { call: 'openai.chat.completions.create' } }],
    },
    {
      name: 'an agent that only the model stops',
      filename: 'src/agent.ts',
      code: `import Anthropic from '@anthropic-ai/sdk'
import { runTool } from './tools'
const anthropic = new Anthropic()
export async function runAgent(messages) {
  while (true) {
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages })
    messages.push({ role: 'assistant', content: reply.content })
    if (reply.stop_reason !== 'tool_use') return reply
    messages.push({ role: 'user', content: await runTool(reply.content) })
  }
}`,
      errors: [{ messageId: 'endlessLoop', line: 5, data: { line: 6 } }],
    },
    {
      name: 'a loop over tool calls, the model in a helper',
      filename: 'src/agent.ts',
      code: `const { OpenAI } = require('openai')
const client = new OpenAI()
async function ask(messages) {
  return client.chat.completions.create({ model: 'gpt-4o', max_tokens: 800, messages })
}
async function run(messages, tools) {
  let reply = await ask(messages)
  while (reply.choices[0].message.tool_calls?.length > 0) {
    for (const call of reply.choices[0].message.tool_calls) messages.push(await tools[call.function.name](call))
    reply = await ask(messages)
  }
  return reply
}
module.exports = { run }`,
      errors: [{ messageId: 'endlessLoop', line: 8, data: { line: 10 } }],
    },
    {
      name: 'the limit of steps is switched off',
      filename: 'src/agent.ts',
      code: `import { generateText, isLoopFinished, stepCountIs } from 'ai'
import { tools } from './tools'
const NO_LIMIT = 100_000
export const work = (prompt: string) =>
  generateText({ model: 'openai/gpt-4o', prompt, tools, maxOutputTokens: 800, stopWhen: stepCountIs(NO_LIMIT) })
export const never = (prompt: string) =>
  generateText({ model: 'openai/gpt-4o', prompt, tools, maxOutputTokens: 800, stopWhen: () => false })
export const old = (prompt: string) =>
  generateText({ model: 'openai/gpt-4o', prompt, tools, maxOutputTokens: 800, maxSteps: Infinity })
export const toTheEnd = (prompt: string) =>
  generateText({ model: 'openai/gpt-4o', prompt, tools, maxOutputTokens: 800, stopWhen: isLoopFinished() })`,
      errors: [
        { messageId: 'stepLimitOff', line: 5, data: { option: 'stopWhen: stepCountIs(NO_LIMIT)' } },
        { messageId: 'stepLimitOff', line: 7, data: { option: 'stopWhen: () => false' } },
        { messageId: 'stepLimitOff', line: 9, data: { option: 'maxSteps: Infinity' } },
        { messageId: 'stepLimitOff', line: 11, data: { option: 'stopWhen: isLoopFinished()' } },
      ],
    },
    {
      name: 'the body is the request',
      filename: 'app/api/complete/route.ts',
      code: `import OpenAI from 'openai'
import { auth } from '@/auth'
const openai = new OpenAI()
export async function POST(request: Request) {
  const session = await auth()
  if (!session) return new Response('Unauthorized', { status: 401 })
  const body = await request.json()
  return Response.json(await openai.chat.completions.create({ model: 'gpt-4o-mini', ...body }))
}`,
      errors: [{ messageId: 'clientRequest', line: 8, data: { source: '`request.json()`', line: 7 } }],
    },
    {
      name: 'the caller chooses the model and its limit',
      code: `import Fastify from 'fastify'
import OpenAI from 'openai'
import { requireUser } from './auth.js'
const app = Fastify()
const openai = new OpenAI()
app.post('/ask', { preHandler: requireUser }, async (request) => {
  return openai.responses.create({
    model: request.body.model,
    max_output_tokens: request.body.maxTokens,
    input: request.body.text,
  })
})`,
      errors: [
        { messageId: 'clientModel', line: 8, data: { source: '`request.body.model`', line: 8 } },
        { messageId: 'clientLimit', line: 9, data: { source: '`request.body.maxTokens`', line: 9 } },
      ],
    },
    {
      name: 'the caller chooses the model of a provider',
      filename: 'app/api/chat/route.ts',
      code: `import { openai } from '@ai-sdk/openai'
import { streamText } from 'ai'
import { auth } from '@/auth'
export async function POST(request: Request) {
  const session = await auth()
  if (!session) return new Response('Unauthorized', { status: 401 })
  const { model, prompt } = await request.json()
  return streamText({ model: openai(model), prompt, maxOutputTokens: 500 }).toTextStreamResponse()
}`,
      errors: [{ messageId: 'clientModel', line: 8, data: { source: '`request.json()`', line: 7 } }],
    },
    {
      name: 'the caller writes the whole conversation',
      code: `import { Hono } from 'hono'
import Groq from 'groq-sdk'
import { requireUser } from './auth'
const app = new Hono()
const groq = new Groq()
app.use(requireUser)
app.post('/chat', async (c) => {
  const body = await c.req.json()
  const messages = [{ role: 'system', content: 'You help gardeners.' }, ...body.messages]
  return c.json(await groq.chat.completions.create({ model: 'llama-3.3-70b', max_tokens: 500, messages }))
})
export default app`,
      filename: 'src/index.ts',
      errors: [{ messageId: 'clientMessages', line: 10, data: { source: '`body.messages`', line: 9 } }],
    },
    {
      name: 'without its library, the answer of any length',
      filename: 'src/server.js',
      code: `const express = require('express')
const axios = require('axios')
const app = express()
app.post('/explain', async (req, res) => {
  const { data } = await axios.post('https://api.openai.com/v1/chat/completions', {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: req.body.code }],
  })
  res.json(data)
})`,
      errors: [{ messageId: 'longAnswer', line: 5, data: { call: 'axios.post' } }],
    },
    {
      name: 'a service without a limit',
      filename: 'src/summaries.ts',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export async function summarize(text: string) {
  return openai.responses.create({ model: 'gpt-4o', input: text })
}`,
      errors: [{ messageId: 'longAnswer', line: 4, data: { call: 'openai.responses.create' } }],
    },
  ],
  valid: [
    {
      name: 'a limit of output tokens',
      code: `import express from 'express'
import OpenAI from 'openai'
const app = express()
const openai = new OpenAI()
app.post('/api/chat', async (req, res) => {
  res.json(
    await openai.chat.completions.create({
      model: 'gpt-4o',
      max_completion_tokens: 600,
      messages: [{ role: 'user', content: req.body.text }],
    }),
  )
})`,
    },
    {
      name: 'an agent that counts its steps',
      filename: 'src/agent.ts',
      code: `import Anthropic from '@anthropic-ai/sdk'
import { runTool } from './tools'
const anthropic = new Anthropic()
const STEPS = 12
export async function runAgent(messages) {
  let step = 0
  while (true) {
    if (++step > STEPS) throw new Error('The agent did not come to an end.')
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages })
    if (reply.stop_reason !== 'tool_use') return reply
    messages.push({ role: 'user', content: await runTool(reply.content) })
  }
}`,
    },
    {
      name: 'the limit in a shared object, and as Gemini calls it',
      code: `import express from 'express'
import OpenAI from 'openai'
import { GoogleGenAI } from '@google/genai'
const app = express()
const openai = new OpenAI()
const ai = new GoogleGenAI({})
const LIMITS = { max_tokens: 400 }
app.post('/a', async (req, res) => {
  res.json(await openai.chat.completions.create({ ...LIMITS, model: 'gpt-4o', messages: [{ role: 'user', content: req.body.text }] }))
})
app.post('/b', async (req, res) => {
  res.json(await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: req.body.text, config: { maxOutputTokens: 300 } }))
})`,
    },
    {
      name: 'a batch script',
      filename: 'scripts/label.ts',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export const label = (text: string) => openai.responses.create({ model: 'gpt-4o', input: text })`,
    },
    {
      name: 'a limit of steps in numbers',
      filename: 'src/agent.ts',
      code: `import { generateText, stepCountIs } from 'ai'
import { tools } from './tools'
export const work = (prompt: string) =>
  generateText({ model: 'openai/gpt-4o', prompt, tools, maxOutputTokens: 800, stopWhen: stepCountIs(8) })`,
    },
    {
      name: 'tools without a word about steps: the SDK takes one step',
      filename: 'src/agent.ts',
      code: `import { generateText } from 'ai'
import { tools } from './tools'
export const work = (prompt: string) => generateText({ model: 'openai/gpt-4o', prompt, tools, maxOutputTokens: 800 })`,
    },
    {
      name: 'the model comes from a list',
      code: `import express from 'express'
import OpenAI from 'openai'
import { requireUser } from './auth'
const app = express()
const openai = new OpenAI()
const MODELS = ['gpt-4o-mini', 'gpt-4o']
app.post('/ask', requireUser, async (req, res) => {
  const { model, text } = req.body
  if (!MODELS.includes(model)) return res.status(400).end()
  res.json(await openai.responses.create({ model, max_output_tokens: Math.min(Number(req.body.length), 800), input: text }))
})`,
    },
    {
      name: 'a schema says which roles may write',
      filename: 'app/api/chat/route.ts',
      code: `import OpenAI from 'openai'
import { z } from 'zod'
import { auth } from '@/auth'
const openai = new OpenAI()
const Body = z.object({ messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(2000) })) })
export async function POST(request: Request) {
  const session = await auth()
  if (!session) return new Response('Unauthorized', { status: 401 })
  const { messages } = Body.parse(await request.json())
  return Response.json(await openai.chat.completions.create({ model: 'gpt-4o-mini', max_tokens: 500, messages }))
}`,
    },
    {
      name: 'messages are copied by role',
      code: `import express from 'express'
import OpenAI from 'openai'
import { requireUser } from './auth'
const app = express()
const openai = new OpenAI()
app.post('/chat', requireUser, async (req, res) => {
  const messages = req.body.messages.filter((message) => message.role === 'user' || message.role === 'assistant')
  res.json(await openai.chat.completions.create({ model: 'gpt-4o-mini', max_tokens: 500, messages }))
})`,
    },
    {
      name: 'a loop that a person leads',
      filename: 'src/cli.ts',
      code: `import Anthropic from '@anthropic-ai/sdk'
import readline from 'node:readline/promises'
const anthropic = new Anthropic()
const rl = readline.createInterface({ input: process.stdin, output: process.stdout })
export async function chat(messages) {
  while (true) {
    messages.push({ role: 'user', content: await rl.question('> ') })
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages })
    if (reply.stop_reason === 'end_turn') messages.push({ role: 'assistant', content: reply.content })
  }
}`,
    },
    {
      name: 'a loop over a stream',
      filename: 'src/stream.ts',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export async function read(input: string, write: (text: string) => void) {
  const stream = await openai.responses.create({ model: 'gpt-4o', input, max_output_tokens: 500, stream: true })
  for await (const part of stream) write(part.type)
}`,
    },
    {
      name: 'the caller brings the key and so the model',
      code: `import express from 'express'
import OpenAI from 'openai'
const app = express()
app.post('/playground', async (req, res) => {
  const openai = new OpenAI({ apiKey: req.body.apiKey })
  res.json(await openai.responses.create({ model: req.body.model, input: req.body.text }))
})`,
    },
    {
      name: 'another library with a method create',
      code: `import express from 'express'
import { shop } from './shop'
const app = express()
app.post('/orders', async (req, res) => {
  res.json(await shop.chat.completions.create({ model: req.body.model }))
})`,
    },
    {
      name: 'a loop of the AI SDK without a limit of its own',
      filename: 'src/agent.ts',
      code: `import { generateText } from 'ai'
import { tools } from './tools'
export const work = (prompt: string) => generateText({ model: 'openai/gpt-4o', prompt, tools, maxOutputTokens: 800 })`,
    },
  ],
  limits: [
    {
      name: 'an agent of the AI SDK without `stopWhen`',
      reason:
        'The SDK ends it by itself: `generateText` and `streamText` after one step, `ToolLoopAgent` after twenty (one in version 5). Twenty steps can be many, but they are not without end.',
      filename: 'src/agent.ts',
      code: `import { ToolLoopAgent } from 'ai'
import { tools } from './tools'
export const agent = new ToolLoopAgent({ model: 'openai/gpt-4o', tools, maxOutputTokens: 800 })`,
    },
  ],
} satisfies RuleCases
