import type { RuleCases } from '../support/cases.ts'

const START = `import express from 'express'
import nodemailer from 'nodemailer'
const app = express()
const transport = nodemailer.createTransport({ host: 'mail' })
`

export default {
  rule: 'no-user-controlled-mail',
  invalid: [
    {
      name: 'recipient, subject and text of the body',
      code: `${START}app.post('/send', async (req, res) => {
  await transport.sendMail({ to: req.body.to, subject: req.body.subject, text: req.body.text })
  res.end()
})`,
      errors: [
        {
          messageId: 'openRelay',
          line: 6,
          data: { to: '\`req.body.to\`', line: 6, content: '\`req.body.subject\`' },
        },
      ],
    },
    {
      name: 'a message in a page',
      filename: 'app/api/share/route.ts',
      code: `import { Resend } from 'resend'
const resend = new Resend(process.env.RESEND_KEY)
export async function POST(request: Request) {
  const { email, message } = await request.json()
  await resend.emails.send({ from: 'a@shop.test', to: email, subject: 'For you', html: \`<p>\${message}</p>\` })
  return Response.json({ ok: true })
}`,
      errors: [
        {
          messageId: 'openRelay',
          line: 5,
          data: { to: '\`request.json()\`', line: 4, content: '\`request.json()\`' },
        },
      ],
    },
    {
      name: 'a checked address is still anybody',
      code: `import { z } from 'zod'
${START}app.post('/invite', async (req, res) => {
  const { email } = z.object({ email: z.string().email() }).parse(req.body)
  await transport.sendMail({ to: email, subject: 'Invitation', text: 'They say: ' + req.body.note })
  res.end()
})`,
      errors: [{ messageId: 'openRelay', line: 8 }],
    },
    {
      name: 'a helper of another module that sends mails',
      filename: 'src/routes/share.ts',
      files: {
        'src/mail.ts': `import nodemailer from 'nodemailer'
const transport = nodemailer.createTransport({ host: 'mail' })
export async function sendMail(to: string, subject: string, text: string) {
  await transport.sendMail({ from: 'shop@shop.test', to, subject, text })
}`,
      },
      code: `import express from 'express'
import { sendMail } from '../mail'
const app = express()
app.post('/share', async (req, res) => {
  const { email, name, message } = req.body
  await sendMail(email, \`\${name} recommends something\`, message)
  res.end()
})`,
      errors: [{ messageId: 'openRelay', line: 6 }],
    },
    {
      name: 'options in a constant',
      code: `${START}app.post('/send', async (req, res) => {
  const { to, content } = req.body
  const mail = { to, subject: 'News', html: content }
  await transport.sendMail(mail)
  res.end()
})`,
      errors: [{ messageId: 'openRelay', line: 8 }],
    },
    {
      name: 'SendGrid',
      code: `const express = require('express')
const mail = require('@sendgrid/mail')
const app = express()
app.post('/send', (req, res) => mail.send({ to: req.query.to, from: 'a@shop.test', subject: 'Hi', text: \`\${req.query.text}\` }).then(() => res.end()))`,
      errors: [{ messageId: 'openRelay', line: 4 }],
    },
    {
      name: 'through a helper of this file',
      code: `${START}const send = (to, html) => transport.sendMail({ to, subject: 'Hello', html })
app.post('/send', async (req, res) => {
  await transport.sendMail({ to: req.body.email, subject: 'Hello', html: req.body.html })
  res.end()
})`,
      errors: [{ messageId: 'openRelay', line: 7 }],
    },
    {
      name: 'in Hono',
      code: `import { Hono } from 'hono'
import { Resend } from 'resend'
const mailer = new Resend('key')
const app = new Hono()
app.post('/mail', async (c) => {
  const body = await c.req.json()
  await mailer.emails.send({ to: body.to, subject: body.subject, html: body.html })
  return c.text('ok')
})`,
      errors: [{ messageId: 'openRelay', line: 7 }],
    },
    {
      name: 'in Fastify',
      code: `import Fastify from 'fastify'
import { createTransport } from 'nodemailer'
const app = Fastify()
const mailer = createTransport({})
app.post('/mail', async (request) => {
  await mailer.sendMail({ to: request.body.friend, subject: 'A friend wrote', text: \`\${request.body.message}\` })
})`,
      errors: [{ messageId: 'openRelay', line: 6 }],
    },
  ],
  valid: [
    {
      name: 'a contact form to the owner',
      code: `${START}app.post('/contact', async (req, res) => {
  await transport.sendMail({ to: 'owner@shop.test', replyTo: req.body.email, subject: 'Contact', text: req.body.message })
  res.end()
})`,
    },
    {
      name: 'a signed-in user',
      code: `import { requireAuth } from './auth'
${START}app.post('/send', requireAuth, async (req, res) => {
  await transport.sendMail({ to: req.body.to, subject: req.body.subject, text: req.body.text })
  res.end()
})`,
    },
    {
      name: 'a helper that thanks the sender and tells the help desk',
      filename: 'src/routes/contact.ts',
      files: {
        'src/mail.ts': `import nodemailer from 'nodemailer'
const transport = nodemailer.createTransport({ host: 'mail' })
export async function sendContactMails(email: string, message: string) {
  await transport.sendMail({ from: 'shop@shop.test', to: email, subject: 'Thank you', text: 'We will answer soon.' })
  await transport.sendMail({ from: 'shop@shop.test', to: 'help@shop.test', subject: 'Contact', text: message })
}`,
      },
      code: `import express from 'express'
import { sendContactMails } from '../mail'
const app = express()
app.post('/contact', async (req, res) => {
  const { email, message } = req.body
  await sendContactMails(email, message)
  res.end()
})`,
    },
    {
      name: 'a confirmation with fixed content',
      code: `${START}app.post('/register', async (req, res) => {
  await transport.sendMail({ to: req.body.email, subject: 'Welcome', html: \`<p>Hello \${req.body.name}, confirm \${createLink()}</p>\` })
  res.end()
})
const createLink = () => 'https://shop.test/confirm'`,
    },
    {
      name: 'the address of the account',
      code: `import { db } from './db'
${START}app.post('/notify', async (req, res) => {
  const user = await db.user.findUnique({ where: { id: 1 } })
  await transport.sendMail({ to: user.email, subject: 'News', text: req.body.text })
  res.end()
})`,
    },
    {
      name: 'one of a list of recipients',
      code: `${START}const TEAMS = { sales: 'sales@shop.test', support: 'support@shop.test' }
app.post('/contact', async (req, res) => {
  await transport.sendMail({ to: TEAMS[req.body.team], subject: 'Contact', text: req.body.message })
  res.end()
})`,
    },
    {
      name: 'a helper that nobody calls here',
      code: `import nodemailer from 'nodemailer'
const transport = nodemailer.createTransport({})
export const send = (to: string, subject: string, html: string) => transport.sendMail({ to, subject, html })`,
    },
    {
      name: 'something else that sends',
      code: `import express from 'express'
import { queue } from './queue'
const app = express()
app.post('/send', (req, res) => {
  queue.send({ to: req.body.to, text: req.body.text })
  res.end()
})`,
    },
    {
      name: 'a router whose mount is not known',
      code: `import { Router } from 'express'
import nodemailer from 'nodemailer'
const transport = nodemailer.createTransport({})
export const router = Router()
router.post('/send', async (req, res) => {
  await transport.sendMail({ to: req.body.to, subject: req.body.subject, text: req.body.text })
  res.end()
})`,
    },
  ],
} satisfies RuleCases
