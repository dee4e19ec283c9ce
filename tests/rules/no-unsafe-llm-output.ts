import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-unsafe-llm-output',
  invalid: [
    {
      name: 'an answer that becomes a command',
      code: `import OpenAI from 'openai'
import { exec } from 'node:child_process'
const openai = new OpenAI()
export async function run(task: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: task }] })
  exec(completion.choices[0].message.content)
}`,
      errors: [{ messageId: 'answerAsCommand', line: 6 }],
    },
    {
      name: 'an answer that runs as code',
      code: `import { generateText } from 'ai'
import { openai } from '@ai-sdk/openai'
export async function calculate(question: string) {
  const { text } = await generateText({ model: openai('gpt-4.1'), prompt: question })
  return eval(text)
}`,
      errors: [{ messageId: 'answerAsCode', line: 5 }],
    },
    {
      name: 'a query that the model writes',
      code: `import OpenAI from 'openai'
import { Pool } from 'pg'
const openai = new OpenAI()
const pool = new Pool()
export async function report(question: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: question }] })
  const sql = completion.choices[0].message.content.replace(/\`\`\`(sql)?/g, '')
  return pool.query(sql)
}`,
      errors: [{ messageId: 'answerAsQuery', line: 8 }],
    },
    {
      name: 'a function made from the answer of Claude',
      code: `import Anthropic from '@anthropic-ai/sdk'
const client = new Anthropic()
export async function build(spec: string) {
  const message = await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: spec }] })
  const source = message.content[0].text
  return new Function('input', source)
}`,
      errors: [{ messageId: 'answerAsCode', line: 6 }],
    },
    {
      name: 'in a template and with require',
      code: `const OpenAI = require('openai')
const { execSync } = require('child_process')
const openai = new OpenAI()
async function commit() {
  const answer = await openai.chat.completions.create({ model: 'gpt-4.1', messages })
  const text = answer.choices[0]?.message?.content ?? ''
  execSync(\`git commit -m "\${text}"\`)
}`,
      errors: [{ messageId: 'answerAsCommand', line: 7 }],
    },
    {
      name: 'through a helper of this file',
      code: `import OpenAI from 'openai'
import vm from 'node:vm'
const openai = new OpenAI()
function execute(source: string) {
  return vm.runInNewContext(source, {})
}
export async function answer(prompt: string) {
  const result = await openai.responses.create({ model: 'gpt-4.1', input: prompt })
  return execute(result.output_text)
}`,
      errors: [{ messageId: 'answerAsCode', line: 5 }],
    },
    {
      name: 'a file name that the model makes up',
      code: `import { generateText } from 'ai'
import { writeFile } from 'node:fs/promises'
export async function save(prompt: string, page: string) {
  const { text } = await generateText({ model, prompt })
  await writeFile('./pages/' + text, page)
}`,
      errors: [{ messageId: 'answerAsPath', line: 5 }],
    },
    {
      name: 'a field of the parsed answer',
      code: `import OpenAI from 'openai'
import { exec } from 'node:child_process'
const openai = new OpenAI()
export async function act(goal: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: goal }] })
  const plan = JSON.parse(completion.choices[0].message.content)
  exec(plan.command)
}`,
      errors: [{ messageId: 'answerAsCommand', line: 7 }],
    },
    {
      name: 'after a check of another package',
      code: `import { generateText } from 'ai'
import { exec } from 'node:child_process'
import { isSafeCommand } from 'some-package'
export async function run(prompt: string) {
  const { text } = await generateText({ model, prompt })
  if (isSafeCommand(text)) exec(text)
}`,
      errors: [{ messageId: 'uncheckedAnswer', line: 6 }],
    },

    {
      name: 'the answer of an API that is called without its library decides an address, a file and a filter',
      code: `import { readFile } from 'node:fs/promises'
import { MongoClient } from 'mongodb'
const users = new MongoClient('mongodb://db').db('a').collection('users')
export async function look(question: string) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: question })
  const { choices } = await response.json()
  const answer = JSON.parse(choices[0].message.content)
  await fetch(answer.url)
  await readFile(\`./docs/\${answer.file}\`)
  return users.find(answer.filter)
}`,
      errors: [
        { messageId: 'answerAsAddress', line: 8 },
        { messageId: 'answerAsPath', line: 9 },
        { messageId: 'answerAsQuery', line: 10 },
      ],
    },
  ],
  valid: [
    {
      name: 'a choice from a list',
      code: `import { generateText } from 'ai'
import { execFile } from 'node:child_process'
const COMMANDS = ['status', 'log', 'diff']
export async function run(prompt: string) {
  const { text } = await generateText({ model, prompt })
  if (!COMMANDS.includes(text)) throw new Error('unknown command')
  execFile('git', [text])
}`,
    },
    {
      name: 'an answer that is shown',
      code: `import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(prompt: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: prompt }] })
  return completion.choices[0].message.content
}`,
    },
    {
      name: 'a sandbox',
      code: `import { Sandbox } from '@e2b/code-interpreter'
import { generateText } from 'ai'
export async function calculate(prompt: string) {
  const { text } = await generateText({ model, prompt })
  const sandbox = await Sandbox.create()
  return sandbox.runCode(text)
}`,
    },
    {
      name: 'a constant command next to a model',
      code: `import { generateText } from 'ai'
import { execSync } from 'node:child_process'
export async function describe() {
  const diff = execSync('git diff --staged').toString()
  const { text } = await generateText({ model, prompt: diff })
  return text
}`,
    },
    {
      name: 'another library with the same method',
      code: `import { client } from './store'
export async function run() {
  const row = await client.messages.create({ text: 'x' })
  return eval(row.content)
}`,
    },
    {
      name: 'a number of the answer',
      code: `import { generateText } from 'ai'
import { execFile } from 'node:child_process'
export async function volume(prompt: string) {
  const { text } = await generateText({ model, prompt })
  execFile('amixer', ['set', 'Master', String(Number(text))])
}`,
    },
    {
      name: 'a regular expression over the answer',
      code: `import { generateText } from 'ai'
export async function find(prompt: string) {
  const { text } = await generateText({ model, prompt })
  return /\\d+/.exec(text)
}`,
    },
    {
      name: 'a test',
      filename: 'src/agent.test.ts',
      code: `import { generateText } from 'ai'
const { text } = await generateText({ model, prompt: '1+1' })
eval(text)`,
    },

    {
      name: 'a word of the answer as a value of a filter, and a choice among prepared statements',
      code: `import OpenAI from 'openai'
import { MongoClient } from 'mongodb'
import { Pool } from 'pg'
const openai = new OpenAI()
const pool = new Pool()
const notes = new MongoClient('mongodb://db').db('a').collection('notes')
const REPORTS = { guests: 'SELECT * FROM guests', bars: 'SELECT * FROM bars' }
export async function look(question: string) {
  const completion = await openai.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: question }] })
  const word = completion.choices[0].message.content.trim()
  await notes.find({ tag: word })
  return pool.query(REPORTS[word])
}`,
    },
  ],
} satisfies RuleCases
