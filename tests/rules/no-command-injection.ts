import type { RuleCases } from '../support/cases.ts'

export default {
  rule: 'no-command-injection',
  invalid: [
    {
      name: 'a file name in a shell command',
      code: `import express from 'express'
import { exec } from 'node:child_process'
const app = express()
app.post('/convert', (req, res) => {
  exec(\`convert \${req.body.file} out.png\`, (error) => res.sendStatus(error ? 500 : 200))
})`,
      errors: [
        { messageId: 'taintedCommand', line: 5, data: { source: '`req.body.file`', line: 5, sink: '`exec()`' } },
      ],
    },
    {
      name: 'what a client sends in the form of a tool call',
      code: `import express from 'express'
import { exec } from 'node:child_process'
const app = express()
app.post('/run', (req) => exec('make ' + req.body.function.arguments))`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 4,
          data: { source: '`req.body.function.arguments`', line: 4, sink: '`exec()`' },
        },
      ],
    },
    {
      name: 'promisify and concatenation',
      code: `const express = require('express')
const { promisify } = require('util')
const run = promisify(require('child_process').exec)
const router = express.Router()
router.get('/ping', async (req, res) => {
  const { host } = req.query
  const { stdout } = await run('ping -c 1 ' + host)
  res.send(stdout)
})
module.exports = router`,
      errors: [{ messageId: 'taintedCommand', line: 7, data: { source: '`req.query`', line: 6, sink: '`run()`' } }],
    },
    {
      name: 'a shell option',
      code: `import Fastify from 'fastify'
import * as cp from 'child_process'
const app = Fastify()
app.get('/log', async (request) => {
  cp.spawn('git', ['log', request.query.ref], { shell: true })
})`,
      errors: [{ messageId: 'taintedCommand', line: 5 }],
    },
    {
      name: 'options in the place of the arguments',
      code: `import express from 'express'
import { spawn } from 'child_process'
const app = express()
app.post('/run', (req, res) => { spawn('ls ' + req.body.path, { shell: true }); res.end() })`,
      errors: [{ messageId: 'taintedCommand', line: 4 }],
    },
    {
      name: 'the program itself',
      code: `import express from 'express'
import { execFile } from 'child_process'
const app = express()
app.post('/run', (req, res) => { execFile(req.body.program, []); res.end() })`,
      errors: [{ messageId: 'taintedCommand', line: 4 }],
    },
    {
      name: 'a shell started by hand',
      code: `import { Hono } from 'hono'
import { spawn } from 'child_process'
const app = new Hono()
app.get('/x', (c) => {
  spawn('/bin/sh', ['-c', \`du -sh \${c.req.query('dir')}\`])
  return c.text('ok')
})`,
      errors: [{ messageId: 'taintedCommand', line: 5 }],
    },
    {
      name: 'execa, a whole line',
      code: `import express from 'express'
import { execaCommand } from 'execa'
const app = express()
app.get('/x', async (req, res) => { await execaCommand(\`zip out.zip \${req.query.name}\`); res.end() })`,
      errors: [{ messageId: 'taintedCommand', line: 4 }],
    },
    {
      name: 'ShellJS in a Next route handler',
      filename: 'app/api/build/route.ts',
      code: `import shell from 'shelljs'
export async function POST(request: Request) {
  const { branch } = await request.json()
  shell.exec('git checkout ' + branch)
  return Response.json({})
}`,
      errors: [{ messageId: 'taintedCommand', line: 4 }],
    },
    {
      name: 'the raw part of a Bun shell',
      code: `import { $ } from 'bun'
import { Elysia } from 'elysia'
new Elysia().get('/x', async ({ query }) => (await $\`ls \${{ raw: query.flags }}\`).text())`,
      errors: [{ messageId: 'taintedCommand', line: 3 }],
    },
    {
      name: 'an address that may be an option of git',
      code: `import express from 'express'
import { spawn } from 'child_process'
const app = express()
app.post('/import', (req, res) => {
  spawn('git', ['clone', req.body.url, 'target'])
  res.sendStatus(202)
})`,
      errors: [
        { messageId: 'taintedArgument', line: 5, data: { source: '`req.body.url`', line: 5, sink: '`spawn()`' } },
      ],
    },
    {
      name: 'quotes are no protection',
      code: `import express from 'express'
import { execSync } from 'child_process'
const app = express()
app.get('/x', (req, res) => res.send(execSync('grep "' + req.query.q.replace('"', '') + '" log.txt')))`,
      errors: [{ messageId: 'taintedCommand', line: 4 }],
    },
    {
      name: 'a parameter of an exported function',
      code: `import { exec } from 'child_process'
export function compress(path: string) {
  exec('gzip ' + path)
}`,
      errors: [{ messageId: 'parameterCommand', line: 3 }],
    },
    {
      name: 'a check of another module',
      code: `import express from 'express'
import { exec } from 'child_process'
import { isHost } from 'some-package'
const app = express()
app.get('/x', (req, res) => {
  if (!isHost(req.query.host)) return res.sendStatus(400)
  exec('dig ' + req.query.host)
})`,
      errors: [{ messageId: 'uncheckedCommand', line: 7 }],
    },

    {
      name: 'words that a builder of another module keeps until it runs the command',
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/magick.ts': `import { exec } from 'node:child_process'
export class Magick {
  private steps: string[][] = []
  constructor(private readonly input: string) {}
  step(name: string, value: string) {
    this.steps.push([name, value])
    return this
  }
  write(output: string) {
    const flags = this.steps.map(([name, value]) => \`-\${name} \${value}\`).join(' ')
    return new Promise((resolve) => exec(\`magick \${this.input} \${flags} \${output}\`, resolve))
  }
  size() {
    return this.steps.length
  }
}`,
      },
      code: `import express from 'express'
import { Magick } from './magick'
const app = express()
app.post('/thumbs', async (req, res) => {
  await new Magick('/srv/a.tif').step('resize', req.body.size).step('rotate', '0').write('/srv/a.png')
  res.end()
})`,
      errors: [{ messageId: 'taintedCommand', line: 5 }],
    },
    {
      name: 'a text that zx quotes and a shell reads again',
      code: `import express from 'express'
import { $ } from 'zx'
const app = express()
app.post('/label', async (req, res) => {
  await $\`bash -c \${\`lp -n \${req.body.pages} /srv/label.pdf\`}\`
  res.end()
})`,
      errors: [{ messageId: 'taintedCommand', line: 5 }],
    },
    {
      name: 'the data of a job, of a message and of a record of a queue',
      code: `import { Worker } from 'bullmq'
import mqtt from 'mqtt'
import { exec } from 'node:child_process'
new Worker('thumbnails', async (job) => {
  exec(\`convert \${job.data.file} out.png\`)
})
mqtt.connect('mqtt://broker').on('message', (topic, payload) => {
  exec(\`play \${payload.toString()}\`)
})
export const handler = async (event) => {
  for (const record of event.Records) exec(\`tar xf \${JSON.parse(record.body).path}\`)
}`,
      errors: [
        { messageId: 'taintedCommand', line: 5 },
        { messageId: 'taintedCommand', line: 8 },
        { messageId: 'taintedCommand', line: 11 },
      ],
    },
    {
      name: 'a value that a function passes to its callback',
      code: `import express from 'express'
import { exec } from 'node:child_process'
const app = express()
const withHost = (req, use) => use(req.query.host)
app.get('/ping', (req, res) =>
  withHost(req, (host) => exec(\`ping \${host}\`, () => res.end())),
)`,
      errors: [{ messageId: 'taintedCommand', line: 6 }],
    },
    {
      name: 'a body that a promise collects',
      code: `import http from 'node:http'
import { exec } from 'node:child_process'
const readBody = (req) =>
  new Promise((resolve) => {
    let text = ''
    req.on('data', (chunk) => {
      text += chunk
    })
    req.on('end', () => resolve(JSON.parse(text)))
  })
http.createServer(async (req, res) => {
  const body = await readBody(req)
  exec(\`ping \${body.host}\`, () => res.end())
})`,
      errors: [{ messageId: 'taintedCommand', line: 13 }],
    },
  ],
  valid: [
    {
      name: 'arguments without a shell',
      code: `import express from 'express'
import { execFile } from 'node:child_process'
const app = express()
app.post('/convert', (req, res) => {
  execFile('convert', [req.body.file, 'out.png'], (error) => res.sendStatus(error ? 500 : 200))
})`,
    },
    {
      name: 'a constant command',
      code: `import express from 'express'
import { exec } from 'child_process'
const app = express()
const BRANCH = 'main'
app.post('/deploy', (req, res) => exec(\`git pull origin \${BRANCH}\`, () => res.json({ by: req.body.user })))`,
    },
    {
      name: 'exec of other objects',
      code: `import express from 'express'
const app = express()
app.get('/x', async (req, res) => {
  const match = /^(\\w+)$/.exec(req.query.name)
  await User.find().exec(req.query.name)
  db.exec(req.query.name)
  res.json(match)
})`,
    },
    {
      name: 'the end of the options',
      code: `import express from 'express'
import { spawn } from 'child_process'
const app = express()
app.post('/import', (req, res) => { spawn('git', ['clone', '--', req.body.url, 'target']); res.end() })`,
    },
    {
      name: 'an argument with a constant start',
      code: `import express from 'express'
import { execFile } from 'child_process'
const app = express()
app.post('/x', (req, res) => { execFile('git', ['show', \`refs/heads/\${req.body.branch}\`]); res.end() })`,
    },
    {
      name: 'an argument of a program without dangerous options',
      code: `import express from 'express'
import { execFile } from 'child_process'
const app = express()
app.post('/x', (req, res) => { execFile('pdftotext', [req.body.file]); res.end() })`,
    },
    {
      name: 'a pattern before',
      code: `import express from 'express'
import { exec } from 'child_process'
const app = express()
app.get('/ping', (req, res) => {
  const { host } = req.query
  if (!/^[a-z0-9][a-z0-9.]*$/.test(host)) return res.sendStatus(400)
  exec('ping -c 1 ' + host, (error, out) => res.send(out))
})`,
    },
    {
      name: 'a choice of a list',
      code: `import Fastify from 'fastify'
import { execSync } from 'child_process'
const app = Fastify()
const TASKS = new Set(['build', 'lint'])
app.get('/run/:task', async (request, reply) => {
  if (!TASKS.has(request.params.task)) return reply.code(404).send()
  return execSync('npm run ' + request.params.task).toString()
})`,
    },
    {
      name: 'quoted for the shell',
      code: `import express from 'express'
import { exec } from 'child_process'
import { quote } from 'shell-quote'
const app = express()
app.get('/x', (req, res) => { exec('ls ' + quote([req.query.dir])); res.end() })`,
    },
    {
      name: 'templates of Bun and zx quote their values',
      code: `import { $ } from 'bun'
import { $ as zx } from 'zx'
import { Hono } from 'hono'
new Hono().get('/x', async (c) => {
  await zx\`ls \${c.req.query('dir')}\`
  return c.text(await $\`ls \${c.req.query('dir')}\`.text())
})`,
    },
    {
      name: 'a number',
      code: `import express from 'express'
import { exec } from 'child_process'
const app = express()
app.get('/x', (req, res) => { exec('kill ' + Number(req.query.pid)); res.end() })`,
    },
    {
      name: 'a shell option that is off',
      code: `import express from 'express'
import { spawn } from 'child_process'
const app = express()
app.get('/x', (req, res) => { spawn('ls', [req.query.dir], { shell: false }); res.end() })`,
    },
    {
      name: 'a script of the project',
      filename: 'scripts/release.mjs',
      code: `import { execSync } from 'node:child_process'
export function tag(version) { execSync('git tag v' + version) }
tag(process.argv[2])`,
    },
    {
      name: 'the path of a program without a shell, which the caller of this module chooses',
      code: `import { spawn } from 'node:child_process'
import path from 'node:path'
export const start = (folder, args) => spawn(path.join(folder, 'bin', 'tool'), args, { stdio: 'ignore' })`,
    },
    {
      name: 'what the model answers belongs to another rule',
      code: `import { tool } from 'ai'
import { exec } from 'child_process'
export const run = tool({ execute: async ({ command }) => exec(command) })`,
    },

    {
      name: 'a builder that keeps words for a program without a shell',
      filename: 'src/app.ts',
      files: {
        'package.json': '{}',
        'src/magick.ts': `import { exec, execFile } from 'node:child_process'
export class Magick {
  private steps: string[][] = []
  step(name: string, value: string) {
    this.steps.push([name, value])
    return this
  }
  write(output: string) {
    const flags = this.steps.map(([name, value]) => \`-\${name} \${value}\`).join(' ')
    return new Promise((resolve) => exec(\`magick \${flags} \${output}\`, resolve))
  }
  writeFile(output: string) {
    return new Promise((resolve) => execFile('magick', [...this.steps.flat(), output], resolve))
  }
}`,
      },
      code: `import express from 'express'
import { Magick } from './magick'
const app = express()
app.post('/thumbs', async (req, res) => {
  await new Magick().step('resize', req.body.size).writeFile('/srv/a.png')
  res.end()
})`,
    },
    {
      name: 'what zx quotes',
      code: `import express from 'express'
import { $ } from 'zx'
const app = express()
app.post('/label', async (req, res) => {
  await $\`lp -d labels -n \${req.body.pages} /srv/label.pdf\`
  res.end()
})`,
    },
  ],
} satisfies RuleCases
