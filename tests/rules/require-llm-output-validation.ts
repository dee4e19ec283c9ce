import type { RuleCases } from '../support/cases.ts'

const OPENAI = `import OpenAI from 'openai'
const openai = new OpenAI()`

export default {
  rule: 'require-llm-output-validation',
  invalid: [
    {
      name: 'an answer that is taken for a plan',
      code: `${OPENAI}
export async function plan(goal: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: goal }] })
  const result = JSON.parse(completion.choices[0].message.content ?? '{}') as Plan
  await store.savePlan(result.steps)
}`,
      errors: [
        {
          messageId: 'uncheckedAnswer',
          line: 5,
          data: { text: 'JSON.parse(completion.choices[0].message.conten…', line: 5 },
        },
      ],
    },
    {
      name: 'the Vercel AI SDK',
      code: `import { generateText } from 'ai'
export async function tags(article: string) {
  const { text } = await generateText({ model, prompt: article })
  return JSON.parse(text) as string[]
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 4, data: { text: 'JSON.parse(text)', line: 3 } }],
    },
    {
      name: 'Claude',
      code: `import Anthropic from '@anthropic-ai/sdk'
const anthropic = new Anthropic()
export async function score(text: string) {
  const message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 200, messages: [{ role: 'user', content: text }] })
  const { score } = JSON.parse(message.content[0].text)
  return store.saveScore(score)
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 5 }],
    },
    {
      name: 'given to a variable that was declared before',
      code: `${OPENAI}
export async function plan(goal: string) {
  let result: Plan
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: goal }] })
  result = JSON.parse(completion.choices[0].message.content) as Plan
  return store.savePlan(result.steps)
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 6 }],
    },
    {
      name: 'after removing a code fence',
      code: `${OPENAI}
export async function load(goal: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: goal }] })
  const text = completion.choices[0].message.content.replace('\`\`\`json', '').trim()
  return JSON.parse(text)
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 6 }],
    },
    {
      name: 'with require',
      code: `const OpenAI = require('openai')
const client = new OpenAI()
module.exports.find = async (query) => {
  const answer = await client.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: query }] })
  return database.run(JSON.parse(answer.choices[0].message.content))
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 5 }],
    },
    {
      name: 'in a helper of this file',
      code: `${OPENAI}
function readAnswer(text: string) {
  return JSON.parse(text)
}
export async function plan(goal: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: goal }] })
  return readAnswer(completion.choices[0].message.content)
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 4 }],
    },
    {
      name: 'in a try that only looks for broken JSON',
      code: `import { generateText } from 'ai'
export async function read(article: string) {
  const { text } = await generateText({ model, prompt: article })
  try {
    return JSON.parse(text)
  } catch {
    return []
  }
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 5 }],
    },
  ],
  valid: [
    {
      name: 'a schema',
      code: `${OPENAI}
import { z } from 'zod'
const Plan = z.object({ steps: z.array(z.string()) })
export async function plan(goal: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: goal }] })
  const result = Plan.parse(JSON.parse(completion.choices[0].message.content ?? '{}'))
  await store.savePlan(result.steps)
}`,
    },
    {
      name: 'structured output',
      code: `import { generateObject } from 'ai'
import { z } from 'zod'
export async function tags(article: string) {
  const { object } = await generateObject({ model, prompt: article, schema: z.array(z.string()) })
  return object
}`,
    },
    {
      name: 'a schema on the next line',
      code: `import { generateText } from 'ai'
import { z } from 'zod'
const Tags = z.array(z.string())
export async function tags(article: string) {
  const { text } = await generateText({ model, prompt: article })
  const parsed: unknown = JSON.parse(text)
  return Tags.parse(parsed)
}`,
    },
    {
      name: 'checks by hand',
      code: `import { generateText } from 'ai'
export async function tags(article: string) {
  const { text } = await generateText({ model, prompt: article })
  const parsed = JSON.parse(text)
  if (!Array.isArray(parsed)) throw new Error('not a list')
  return parsed.map(String)
}`,
    },
    {
      name: 'a check of a field',
      code: `import { generateText } from 'ai'
export async function score(article: string) {
  const { text } = await generateText({ model, prompt: article })
  const { score } = JSON.parse(text)
  if (typeof score !== 'number') throw new Error('no score')
  return score
}`,
    },
    {
      name: 'a predicate of the project',
      code: `import { generateText } from 'ai'
export async function load(article: string) {
  const { text } = await generateText({ model, prompt: article })
  return validatePlan(JSON.parse(text))
}`,
    },
    {
      name: 'a file',
      code: `import fs from 'node:fs'
export const config = JSON.parse(fs.readFileSync('./config.json', 'utf8'))`,
    },
    {
      name: 'another service with the same words',
      code: `import { openai } from './telemetry'
export async function last() {
  const message = await openai.latest()
  return JSON.parse(message.content)
}`,
    },

    {
      name: 'whether it is JSON at all, and numbers of it',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export async function interest(question) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: question }] })
  JSON.parse(completion.choices[0].message.content)
  const answer = JSON.parse(completion.choices[0].message.content)
  const [rate, years] = [answer.rate, answer.years].map(Number)
  return (1 + rate / 100) ** years
}`,
    },
  ],
} satisfies RuleCases
