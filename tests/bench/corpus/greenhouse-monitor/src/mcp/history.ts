import { telemetry } from '../db/pool.js'

const COLUMNS = { temperature: 'avg_temperature', humidity: 'avg_humidity', light: 'avg_lux' } as const

export async function history(zone: string, column: string) {
  const name = Object.hasOwn(COLUMNS, column) ? COLUMNS[column as keyof typeof COLUMNS] : undefined
  if (!name) throw new Error('Unknown column')
  const { rows } = await telemetry.query(`SELECT day, ${name} AS value FROM readings_daily WHERE zone = $1 ORDER BY day`, [zone])
  return rows
}
