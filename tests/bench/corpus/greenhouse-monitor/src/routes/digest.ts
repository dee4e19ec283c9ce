import type { FastifyInstance } from 'fastify'
import { ask } from '../llm/grower.js'
import { requireConsole } from '../lib/guards.js'
import { telemetry } from '../db/pool.js'
import { escapeHtml, page } from '../views/page.js'

export async function digestRoutes(app: FastifyInstance) {
  app.addHook('preHandler', requireConsole)

  app.get('/daily', async (_request, reply) => {
    const { rows } = await telemetry.query('SELECT note FROM grower_notes WHERE day = current_date')
    const summary = await ask(`Summarise these notes as an HTML fragment:\n${rows.map((r) => r.note).join('\n')}`)
    return reply.type('text/html').send(page('Daily digest', summary))
  })

  app.get('/weekly', async (_request, reply) => {
    const { rows } = await telemetry.query("SELECT note FROM grower_notes WHERE day > current_date - interval '7 days'")
    const summary = await ask(`Summarise these notes in plain text:\n${rows.map((r) => r.note).join('\n')}`)
    return reply.type('text/html').send(page('Weekly digest', `<p>${escapeHtml(summary)}</p>`))
  })
}
