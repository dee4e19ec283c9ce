import { compareSeverity } from '../catalogue/severity.ts'
import { findClass } from '../findings/finding.ts'
import { redact } from '../findings/redact.ts'
import type { Severity } from '../findings/types.ts'
import { applyAdoptions, findAdoptions } from '../suppressions/adopt.ts'
import { CODE_OWNERS_PATHS, CodeOwners } from '../suppressions/code-owners.ts'
import { type Register, type RegisterEntry, listSuppressions } from '../suppressions/register.ts'

export type { Register, RegisterEntry }

export interface RegisterInputs {
  /** Relative to the root, sorted. */
  readonly files: readonly string[]
  readonly read: (file: string) => { readonly text: string } | { readonly why: string }
  /** ISO date. */
  readonly today: string
  readonly govern: 'security' | 'all'
  /** The class of a rule of ours by its bare id. */
  readonly findClassOfRule: (ruleId: string) => string | undefined
}

/** Every governed suppression of the files with its verdict; one file is in memory at a time. */
export function createRegister(inputs: RegisterInputs): Register {
  const { files, read, today, govern } = inputs
  const codeOwners = findCodeOwners(read)
  const findSeverity = toFindSeverity(inputs)
  const entries: RegisterEntry[] = []
  const skipped: { file: string; why: string }[] = []
  for (const file of files) {
    const reading = read(file)
    if ('why' in reading) {
      skipped.push({ file, why: reading.why })
      continue
    }
    for (const entry of listSuppressions(file, reading.text, { today, govern, findSeverity, codeOwners }))
      if (entry.governed) entries.push({ ...entry, reason: entry.reason === null ? null : redact(entry.reason) })
  }
  return { today, entries, files: files.length - skipped.length, skipped }
}

export interface AdoptedFile {
  readonly file: string
  readonly lines: readonly number[]
  readonly before: string
  readonly after: string
}

/**
 * Adds a template to every bare suppression. Texts are bytes read as Latin-1, so that whatever the encoding, line breaks
 * and the end of the file stay as they are.
 */
export function adoptFiles(inputs: RegisterInputs, readBytes: (file: string) => string | undefined): AdoptedFile[] {
  const codeOwners = findCodeOwners(inputs.read)
  const findSeverity = toFindSeverity(inputs)
  return inputs.files.flatMap((file) => {
    const before = readBytes(file)
    if (before === undefined) return []
    const adoptions = findAdoptions(file, before, {
      today: inputs.today,
      govern: inputs.govern,
      findSeverity,
      owner: codeOwners?.findOwner(file),
      spread: (line) => hash(`${file}:${line}`),
    })
    if (adoptions.length === 0) return []
    return [{ file, lines: adoptions.map(({ line }) => line), before, after: applyAdoptions(before, adoptions) }]
  })
}

function findCodeOwners(read: RegisterInputs['read']): CodeOwners | undefined {
  for (const path of CODE_OWNERS_PATHS) {
    const reading = read(path)
    if ('text' in reading) return new CodeOwners(reading.text)
  }
  return undefined
}

function toFindSeverity({ findClassOfRule }: RegisterInputs): (ruleIds: readonly string[]) => Severity | undefined {
  return (ruleIds) => {
    let worst: Severity | undefined
    for (const id of ruleIds) {
      const bare = id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('.')) + 1)
      const severity = findClass(findClassOfRule(bare) ?? '')?.severity
      if (severity && (!worst || compareSeverity(severity, worst) > 0)) worst = severity
    }
    return worst
  }
}

/** A number from 0 to below 1 that depends on nothing but the text. */
function hash(text: string): number {
  let value = 2_166_136_261
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619) >>> 0
  return value / 2 ** 32
}
