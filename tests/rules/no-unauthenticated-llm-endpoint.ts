import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unauthenticated-llm-endpoint',
  invalid: [
    {
      name: 'a chat that anybody can use',
      code: `import express from 'express'
import OpenAI from 'openai'
const app = express()
const openai = new OpenAI()
app.post('/api/chat', async (req, res) => {
  const answer = await openai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: req.body.text }] })
  res.json({ text: answer.choices[0].message.content })
})`,
      errors: [
        {
          messageId: 'openModelRoute',
          line: 5,
          data: { route: 'POST /api/chat', call: '`openai.chat.completions.create()`, line 6' },
        },
      ],
    },
    {
      name: 'a Next.js route with the AI SDK',
      filename: 'app/api/chat/route.ts',
      code: `import { openai } from '@ai-sdk/openai'
import { streamText } from 'ai'
export async function POST(request: Request) {
  const { prompt } = await request.json()
  const result = streamText({ model: openai('gpt-4o-mini'), prompt })
  return result.toTextStreamResponse()
}`,
      errors: [
        {
          messageId: 'openModelRoute',
          line: 3,
          column: 8,
          data: { route: 'POST /api/chat', call: '`streamText()`, line 5' },
        },
      ],
    },
    {
      name: 'the service without its library, in a Hono application',
      code: `import { Hono } from 'hono'
const app = new Hono()
const BASE = 'https://api.openai.com/v1'
app.post('/summary', async (c) => {
  const { text } = await c.req.json()
  const response = await fetch(\`\${BASE}/chat/completions\`, {
    method: 'POST',
    headers: { Authorization: \`Bearer \${process.env.OPENAI_API_KEY}\` },
    body: JSON.stringify({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: text }] }),
  })
  if (response.status === 429) return c.json({ error: 'Try again later' }, 429)
  return c.json(await response.json())
})
export default app`,
      filename: 'src/index.ts',
      errors: [
        {
          messageId: 'openModelRoute',
          line: 4,
          data: { route: 'POST /summary', call: '`fetch()`, line 6' },
        },
      ],
    },
    {
      name: 'an edge function that asks for no token',
      filename: 'supabase/functions/describe/index.ts',
      code: `Deno.serve(async (req) => {
  const { product } = await req.json()
  const response = await fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    headers: { 'x-api-key': Deno.env.get('ANTHROPIC_API_KEY')! },
    body: JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 400, messages: [{ role: 'user', content: product }] }),
  })
  return new Response(await response.text())
})`,
      files: {
        'supabase/config.toml': '[functions.describe]\nverify_jwt = false\n\n[functions.other]\nverify_jwt = true\n',
      },
      errors: [{ messageId: 'openModelRoute', line: 1, data: { route: 'ANY /describe', call: '`fetch()`, line 3' } }],
    },
    {
      name: 'Fastify, by require, the client under another name',
      code: `const fastify = require('fastify')()
const { Anthropic: Client } = require('@anthropic-ai/sdk')
const claude = new Client({ apiKey: process.env.ANTHROPIC_API_KEY })
fastify.post('/ask', async (request) => {
  const message = await claude.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: request.body.question }] })
  return message.content
})`,
      errors: [
        {
          messageId: 'openModelRoute',
          line: 4,
          data: { route: 'POST /ask', call: '`claude.messages.create()`, line 5' },
        },
      ],
    },
    {
      name: 'the model is called by a helper of the file',
      code: `import express from 'express'
import { GoogleGenAI } from '@google/genai'
const app = express()
const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_KEY })
async function describe(text) {
  const result = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: text })
  return result.text
}
app.get('/describe', async (req, res) => {
  res.send(await describe(String(req.query.text)))
})`,
      errors: [
        {
          messageId: 'openModelRoute',
          line: 9,
          data: { route: 'GET /describe', call: '`ai.models.generateContent()`, line 6' },
        },
      ],
    },
    {
      name: 'the model is called in another module',
      filename: 'src/app.ts',
      code: `import express from 'express'
import { writeLetter } from './letters'
const app = express()
app.post('/letters', async (req, res) => {
  res.send(await writeLetter(req.body.topic))
})`,
      files: {
        'package.json': '{"name":"app","dependencies":{"express":"5","openai":"6"}}',
        'src/letters.ts': `import OpenAI from 'openai'
const openai = new OpenAI()
export async function writeLetter(topic: string) {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: topic, max_output_tokens: 400 })
  return answer.output_text
}`,
      },
      errors: [
        { messageId: 'openModelRoute', line: 4, data: { route: 'POST /letters', call: '`writeLetter()`, line 5' } },
      ],
    },
    {
      name: 'a handler of another module',
      filename: 'src/app.ts',
      code: `import express from 'express'
import { answer } from './answer'
const app = express()
app.post('/answers', answer)`,
      files: {
        'package.json': '{"name":"app","dependencies":{"express":"5","openai":"6"}}',
        'src/answer.ts': `import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(req, res) {
  const result = await openai.responses.create({ model: 'gpt-4o', input: req.body.text })
  res.send(result.output_text)
}`,
      },
      errors: [
        { messageId: 'openModelRoute', line: 4, data: { route: 'POST /answers', call: '`answer()`, src/answer.ts:3' } },
      ],
    },
    {
      name: 'a server action',
      filename: 'app/actions.ts',
      code: `'use server'
import { generateText } from 'ai'
import { openai } from '@ai-sdk/openai'
export async function suggestName(hobby: string) {
  const { text } = await generateText({ model: openai('gpt-4o-mini'), prompt: hobby })
  return text
}`,
      errors: [
        { messageId: 'openModelRoute', line: 4, data: { route: 'suggestName', call: '`generateText()`, line 5' } },
      ],
    },
    {
      name: 'a limiter before other routes of the file only',
      code: `import express from 'express'
import rateLimit from 'express-rate-limit'
import OpenAI from 'openai'
const app = express()
const openai = new OpenAI()
const limiter = rateLimit({ windowMs: 60000, limit: 5 })
app.post('/login', limiter, (req, res) => res.end())
app.post('/translate', async (req, res) => {
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: req.body.text })
  res.send(answer.output_text)
})`,
      files: { 'package.json': '{"name":"app","dependencies":{"express":"5","express-rate-limit":"8"}}' },
      errors: [
        {
          messageId: 'openModelRoute',
          line: 8,
          data: { route: 'POST /translate', call: '`openai.responses.create()`, line 9' },
        },
      ],
    },
    {
      name: 'the same file where Next serves it',
      filename: 'src/pages/api/generate.ts',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export default async function handler(req: Request): Promise<Response> {
  const { text } = await req.json()
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    max_completion_tokens: 400,
    messages: [{ role: 'user', content: text }],
  })
  return Response.json(answer.choices[0])
}`,
      files: { 'package.json': '{"name":"site","dependencies":{"next":"15.0.0","openai":"6.0.0"}}' },
      errors: [
        {
          messageId: 'openModelRoute',
          line: 3,
          data: { route: 'ANY /api/generate', call: '`openai.chat.completions.create()`, line 5' },
        },
      ],
    },
  ],
  valid: [
    {
      name: 'a user is required',
      filename: 'app/api/chat/route.ts',
      code: `import { openai } from '@ai-sdk/openai'
import { streamText } from 'ai'
import { auth } from '@/auth'
export async function POST(request: Request) {
  const session = await auth()
  if (!session) return new Response('Unauthorized', { status: 401 })
  const { prompt } = await request.json()
  return streamText({ model: openai('gpt-4o-mini'), prompt }).toTextStreamResponse()
}`,
    },
    {
      name: 'a limiter before the handler',
      code: `import express from 'express'
import rateLimit from 'express-rate-limit'
import OpenAI from 'openai'
const app = express()
const openai = new OpenAI()
const chatLimiter = rateLimit({ windowMs: 60000, limit: 5 })
app.post('/api/chat', chatLimiter, async (req, res) => {
  const answer = await openai.responses.create({ model: 'gpt-4o', input: req.body.text })
  res.send(answer.output_text)
})`,
    },
    {
      name: 'a limit of Upstash inside of the handler',
      filename: 'app/api/chat/route.ts',
      code: `import { Ratelimit } from '@upstash/ratelimit'
import { Redis } from '@upstash/redis'
import { streamText } from 'ai'
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '1 m') })
export async function POST(request: Request) {
  const { success } = await ratelimit.limit(request.headers.get('x-real-ip') ?? 'none')
  if (!success) return new Response('Slow down', { status: 429 })
  const { prompt } = await request.json()
  return streamText({ model: 'openai/gpt-4o-mini', prompt }).toTextStreamResponse()
}`,
    },
    {
      name: 'a bot check',
      filename: 'app/api/chat/route.ts',
      code: `import { checkBotId } from 'botid/server'
import { generateText } from 'ai'
export async function POST(request: Request) {
  const { isBot } = await checkBotId()
  if (isBot) return new Response('No', { status: 403 })
  const { prompt } = await request.json()
  const { text } = await generateText({ model: 'openai/gpt-4o-mini', prompt })
  return Response.json({ text })
}`,
    },
    {
      name: 'the application limits everything in another file',
      filename: 'src/ai-routes.ts',
      code: `import express from 'express'
import OpenAI from 'openai'
const openai = new OpenAI()
export const app = express()
app.post('/ai', async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-4o', input: req.body.text }))
})`,
      files: { 'package.json': '{"name":"app","dependencies":{"express":"5","express-rate-limit":"8"}}' },
    },
    {
      name: 'a limiter in the middleware of Next.js',
      filename: 'app/api/chat/route.ts',
      code: `import { generateText } from 'ai'
export async function POST(request: Request) {
  const { prompt } = await request.json()
  return Response.json(await generateText({ model: 'openai/gpt-4o-mini', prompt }))
}`,
      files: {
        'package.json': '{"name":"app"}',
        'middleware.ts': `import { rateLimit } from './lib/rate-limit'
export async function middleware(request) { return rateLimit(request) }`,
      },
    },
    {
      name: 'an edge function behind the check of the platform',
      filename: 'supabase/functions/describe/index.ts',
      code: `Deno.serve(async (req) => {
  const { product } = await req.json()
  const response = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ product }) })
  return new Response(await response.text())
})`,
      files: { 'supabase/config.toml': '[functions.describe]\nverify_jwt = true\n' },
    },
    {
      name: 'the caller brings the key',
      code: `import express from 'express'
import OpenAI from 'openai'
const app = express()
app.post('/api/playground', async (req, res) => {
  const openai = new OpenAI({ apiKey: req.headers['x-openai-key'] })
  res.json(await openai.responses.create({ model: 'gpt-4o', input: req.body.text }))
})`,
    },
    {
      name: 'credits are counted',
      code: `import express from 'express'
import OpenAI from 'openai'
import { takeCredits } from './billing'
const app = express()
const openai = new OpenAI()
app.post('/api/write', async (req, res) => {
  if (!(await takeCredits(req.ip, 1))) return res.status(402).end()
  res.json(await openai.responses.create({ model: 'gpt-4o', input: req.body.text }))
})`,
    },
    {
      name: 'embeddings and lists of models cost next to nothing',
      code: `import express from 'express'
import OpenAI from 'openai'
const app = express()
const openai = new OpenAI()
app.get('/search', async (req, res) => {
  res.json(await openai.embeddings.create({ model: 'text-embedding-3-small', input: String(req.query.q) }))
})
app.get('/models', async (req, res) => {
  res.json(await (await fetch('https://api.openai.com/v1/models')).json())
})`,
    },
    {
      name: 'a model of the own machine',
      code: `import express from 'express'
import { ChatOllama } from '@langchain/ollama'
const app = express()
const model = new ChatOllama({ model: 'llama3' })
app.post('/ask', async (req, res) => {
  res.json(await model.invoke(req.body.question))
})`,
    },
    {
      name: 'a router whose mount is not known',
      code: `import { Router } from 'express'
import OpenAI from 'openai'
const openai = new OpenAI()
export const router = Router()
router.post('/ask', async (req, res) => {
  res.json(await openai.responses.create({ model: 'gpt-4o', input: req.body.text }))
})`,
    },
    {
      name: 'a script without a route',
      filename: 'scripts/translate.ts',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export async function translate(text) {
  return openai.responses.create({ model: 'gpt-4o', input: text })
}`,
    },
    {
      name: 'something else that is called openai',
      code: `import express from 'express'
import { openai } from './fake'
const app = express()
app.post('/ask', async (req, res) => {
  res.json(await openai.answer(req.body.text))
})`,
    },
    {
      name: 'a file of the form of a route, in a project that only Vite builds',
      filename: 'src/pages/api/generate.ts',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export default async function handler(req: Request): Promise<Response> {
  const { text } = await req.json()
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o',
    max_completion_tokens: 400,
    messages: [{ role: 'user', content: text }],
  })
  return Response.json(answer.choices[0])
}`,
      files: { 'package.json': '{"name":"site","dependencies":{"openai":"6.0.0"},"devDependencies":{"vite":"7.1.0"}}' },
    },
  ],
  limits: [
    {
      name: 'two modules away',
      code: `import express from 'express'
import { chat } from './controller'
const app = express()
app.post('/chat', (req, res) => chat(req.body.text).then((text) => res.send(text)))`,
      filename: 'src/app.ts',
      files: {
        'src/controller.ts': `import { ask } from './service'
export const chat = (text) => ask(text)`,
        'src/service.ts': `import OpenAI from 'openai'
const openai = new OpenAI()
export const ask = (text) => openai.responses.create({ model: 'gpt-4o', input: text })`,
      },
      reason: 'What a module does is looked up one module away from the route.',
    },
  ],
} satisfies RuleCases
