import { readdirSync } from 'node:fs'
import type { RuleCases } from './cases.ts'

const folder = new URL('../rules/', import.meta.url)

/** Names of the rules that have a case file. */
export const CASE_NAMES: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -3))
  .sort()

export async function loadCases(name: string): Promise<RuleCases> {
  const module = (await import(new URL(`${name}.ts`, folder).href)) as { default: RuleCases }
  return module.default
}
