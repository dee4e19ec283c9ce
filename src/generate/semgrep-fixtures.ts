import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What the fixtures of a rule expect: the numbers of the lines below an annotation, from 1. */
export interface Expectations {
  readonly file: string
  readonly reported: readonly number[]
  readonly silent: readonly number[]
}

const ANNOTATION = /(?:#|\/\/|--|\/\*|<!--|;)\s*(?<kind>ruleid|ok):\s*(?<ids>[\w, -]+)/

/** The fixtures beside a rule file: `NAME.EXT`, `NAME.more.EXT` and so on. Paths are relative to the root. */
export function findFixtures(root: string, rulePath: string): string[] {
  const folder = dirname(rulePath)
  const name = basename(rulePath, '.yaml')
  return readdirSync(join(root, folder))
    .filter((file) => file.startsWith(`${name}.`) && file !== `${name}.yaml`)
    .map((file) => `${folder}/${file}`)
}

/** The annotations for one rule in one fixture. A line of annotations speaks for the next line that is none. */
export function readExpectations(text: string, file: string, id: string): Expectations {
  const lines = text.split('\n')
  const reported: number[] = []
  const silent: number[] = []
  for (const [index, line] of lines.entries()) {
    const { kind, ids = '' } = ANNOTATION.exec(line)?.groups ?? {}
    if (kind === undefined || !ids.split(',').some((entry) => entry.trim().split(' ')[0] === id)) continue
    const offset = lines.slice(index + 1).findIndex((next) => !ANNOTATION.test(next))
    ;(kind === 'ruleid' ? reported : silent).push(index + 2 + Math.max(0, offset))
  }
  return { file, reported, silent }
}

export function readFixtures(root: string, rulePath: string, id: string): Expectations[] {
  return findFixtures(root, rulePath).map((file) => readExpectations(readFileSync(join(root, file), 'utf8'), file, id))
}
