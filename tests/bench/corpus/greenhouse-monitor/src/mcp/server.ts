import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { z } from 'zod'
import { telemetry } from '../db/pool.js'
import { history } from './history.js'

const server = new McpServer({ name: 'greenhouse', version: '1.0.0' })

server.tool('latest_readings', 'Latest readings of a zone', { zone: z.string(), limit: z.number().default(10) }, async ({ zone, limit }) => {
  const { rows } = await telemetry.query(`SELECT * FROM readings_hourly WHERE zone = '${zone}' ORDER BY hour DESC LIMIT ${limit}`)
  return { content: [{ type: 'text', text: JSON.stringify(rows) }] }
})

server.tool('latest_valves', 'Latest valve states of a zone', { zone: z.string().max(30), limit: z.number().int().min(1).max(100).default(10) }, async ({ zone, limit }) => {
  const { rows } = await telemetry.query('SELECT * FROM valve_states WHERE zone = $1 ORDER BY at DESC LIMIT $2', [zone, limit])
  return { content: [{ type: 'text', text: JSON.stringify(rows) }] }
})

server.tool('zone_history', 'Daily aggregate of a zone', { zone: z.string().max(30), column: z.string() }, async ({ zone, column }) => {
  return { content: [{ type: 'text', text: JSON.stringify(await history(zone, column)) }] }
})

server.tool('datasheet', 'Reads the data sheet of a sensor', { url: z.string().url() }, async ({ url }) => {
  const res = await fetch(url)
  return { content: [{ type: 'text', text: await res.text() }] }
})

const DATASHEETS = new Map([
  ['dht22', 'https://docs.greenhouse-monitor.example/sensors/dht22.txt'],
  ['bh1750', 'https://docs.greenhouse-monitor.example/sensors/bh1750.txt'],
])

server.tool('manual', 'Reads the manual of a sensor model', { model: z.string() }, async ({ model }) => {
  const target = DATASHEETS.get(model)
  if (!target) return { isError: true, content: [{ type: 'text', text: 'No manual for this model' }] }
  const res = await fetch(target)
  return { content: [{ type: 'text', text: await res.text() }] }
})

await server.connect(new StdioServerTransport())
