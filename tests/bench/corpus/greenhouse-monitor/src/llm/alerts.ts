import { z } from 'zod'
import { ask } from './grower.js'

export interface Reading {
  temperature: number
  humidity: number
  lux: number
}

export async function compileAlert(description: string): Promise<(r: Reading) => boolean> {
  const expression = await ask(`Write one JavaScript boolean expression over r.temperature, r.humidity, r.lux for: ${description}`)
  return new Function('r', `return (${expression});`) as (r: Reading) => boolean
}

const Condition = z.object({
  field: z.enum(['temperature', 'humidity', 'lux']),
  op: z.enum(['<', '>']),
  limit: z.number().finite(),
})

export async function compileThreshold(description: string): Promise<(r: Reading) => boolean> {
  const answer = await ask(`Answer with JSON {"field","op","limit"} for: ${description}`)
  const { field, op, limit } = Condition.parse(JSON.parse(answer))
  return (r) => (op === '<' ? r[field] < limit : r[field] > limit)
}
