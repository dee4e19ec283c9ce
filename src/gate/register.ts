import { compareSeverity } from '../catalogue/severity.ts'
import { findClass } from '../findings/finding.ts'
import { redact } from '../findings/redact.ts'
import type { Severity } from '../findings/types.ts'
import type { SuppressionPolicy } from './policy.ts'
import type { SuppressionRules } from './suppress.ts'
import { applyAdoptions, findAdoptions } from '../suppressions/adopt.ts'
import { CODE_OWNERS_PATHS, CodeOwners, isListed } from '../suppressions/code-owners.ts'
import { SUPPRESSION_STATES, isHarmless, isHonoured } from '../suppressions/index.ts'
import {
  type ListedSuppression,
  type Register,
  type RegisterEntry,
  type RegisterOptions,
  listSuppressions,
} from '../suppressions/register.ts'

export type { Register, RegisterEntry }
export { SUPPRESSION_STATES as REGISTER_STATES }

/** Does a suppression in this state mean to hide something without being entitled to? Clutter does not. */
export function isUnsound(state: RegisterEntry['state']): boolean {
  return !isHonoured(state) && !isHarmless(state)
}

export interface RegisterInputs {
  /** Relative to the root, sorted. */
  readonly files: readonly string[]
  readonly read: (file: string) => { readonly text: string } | { readonly why: string }
  readonly rules: SuppressionRules
}

/** Every governed suppression of the files with its verdict; one file is in memory at a time. */
export function createRegister(inputs: RegisterInputs): Register {
  const { files, read, rules } = inputs
  const options = toRegisterOptions(rules)
  const entries: RegisterEntry[] = []
  const skipped: { file: string; why: string }[] = []
  for (const file of files) {
    const reading = read(file)
    if ('why' in reading) {
      skipped.push({ file, why: reading.why })
      continue
    }
    for (const entry of listSuppressions(file, reading.text, options)) if (entry.governed) entries.push(toEntry(entry))
  }
  return { today: rules.today, entries, files: files.length - skipped.length, skipped }
}

/** What the register shows: nothing that has the form of a secret, and no code. */
export function toEntry(listed: ListedSuppression): RegisterEntry {
  const entry: RegisterEntry & { subject?: string } = {
    ...listed,
    reason: listed.reason === null ? null : redact(listed.reason),
    suggestion: listed.suggestion === null ? null : redact(listed.suggestion),
  }
  delete entry.subject
  return entry
}

export function toRegisterOptions(rules: SuppressionRules): RegisterOptions {
  const { today, govern, maxDays, warnDays, isKnownOwner, isKnownRule } = rules
  return { today, govern, maxDays, warnDays, isKnownOwner, isKnownRule, findSeverity: toFindSeverity(rules) }
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
  const codeOwners = findCodeOwners((file) => {
    const reading = inputs.read(file)
    return 'text' in reading ? reading.text : undefined
  })
  const { today, govern, maxDays, findSeverity } = toRegisterOptions(inputs.rules)
  return inputs.files.flatMap((file) => {
    const before = readBytes(file)
    if (before === undefined) return []
    const adoptions = findAdoptions(file, before, {
      today,
      govern,
      maxDays,
      findSeverity,
      owner: codeOwners?.codeOwners.findOwner(file),
      spread: (line) => hash(`${file}:${line}`),
    })
    if (adoptions.length === 0) return []
    return [{ file, lines: adoptions.map(({ line }) => line), before, after: applyAdoptions(before, adoptions) }]
  })
}

function findCodeOwners(
  readText: (file: string) => string | undefined,
): { readonly file: string; readonly codeOwners: CodeOwners } | undefined {
  for (const file of CODE_OWNERS_PATHS) {
    const text = readText(file)
    if (text !== undefined) return { file, codeOwners: new CodeOwners(text) }
  }
  return undefined
}

/** Who may answer for a suppression: the policy's list, or else whom the CODEOWNERS file names; anybody without both. */
export function findOwners(
  { owners }: SuppressionPolicy,
  readText: (file: string) => string | undefined,
): { readonly file?: string; readonly isKnown?: (owner: string) => boolean } {
  if (owners) return { isKnown: (owner) => isListed(owner, owners) }
  const found = findCodeOwners(readText)
  return found ? { file: found.file, isKnown: (owner) => found.codeOwners.has(owner) } : {}
}

function toFindSeverity({ findClassOfRule }: SuppressionRules): (ruleIds: readonly string[]) => Severity | undefined {
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
