import { isSeverity } from '../catalogue/severity.ts'
import type { Severity } from '../findings/types.ts'
import { parseIsoDate } from '../suppressions/index.ts'

/** Where the policy lies, relative to the root. */
export const POLICY_FILE = 'vetlint.policy.yaml'
/** Where approvals lie unless the policy names another file. */
export const APPROVALS_FILE = 'vetlint.approvals.yaml'

/** What a repository demands of its suppressions; described by `policy.schema.json`. */
export interface SuppressionPolicy {
  readonly govern?: 'security' | 'all'
  /** Longest windows in days. */
  readonly maxDays?: Readonly<Partial<Record<Severity, number>>>
  /** Days before its expiry from which a suppression is said to expire soon. */
  readonly warnDays?: number
  /** Who may answer for a suppression; takes the place of CODEOWNERS. */
  readonly owners?: readonly string[]
  /** A new suppression of this severity or a higher one needs an entry in the file, which the base branch owns. */
  readonly approvals?: { readonly from: Severity; readonly file: string }
}

/** What is wrong with a policy or with approvals, and what to write instead. */
export class PolicyError extends Error {}

type Fields = Readonly<Record<string, unknown>>

/** Reads the value of a parsed policy file. Throws a `PolicyError`: a policy that is not understood is not obeyed. */
export function readPolicy(value: unknown): SuppressionPolicy {
  const root = toFields(value ?? {}, 'the policy', ['version', 'suppressions'])
  if (root['version'] !== undefined && root['version'] !== 1) fail('`version`', 'has to be 1')
  const fields = toFields(root['suppressions'] ?? {}, '`suppressions`', [
    'govern',
    'maxDays',
    'warnDays',
    'owners',
    'approvals',
  ])
  const { govern, maxDays, warnDays, owners, approvals } = fields
  return {
    ...(govern === undefined ? {} : { govern: toGovern(govern) }),
    ...(maxDays === undefined ? {} : { maxDays: toMaxDays(maxDays) }),
    ...(warnDays === undefined ? {} : { warnDays: toDays(warnDays, '`suppressions.warnDays`') }),
    ...(owners === undefined ? {} : { owners: toNames(owners) }),
    ...(approvals === undefined ? {} : { approvals: toApprovals(approvals) }),
  }
}

function toGovern(value: unknown): 'security' | 'all' {
  return value === 'security' || value === 'all'
    ? value
    : fail('`suppressions.govern`', 'has to be `security` or `all`')
}

function toMaxDays(value: unknown): Readonly<Partial<Record<Severity, number>>> {
  const fields = toFields(value, '`suppressions.maxDays`', ['critical', 'high', 'medium', 'low'])
  return Object.fromEntries(
    Object.entries(fields).map(([severity, days]) => [severity, toDays(days, `\`suppressions.maxDays.${severity}\``)]),
  )
}

function toDays(value: unknown, name: string): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 3_650
    ? value
    : fail(name, 'has to be a whole number of days from 1 to 3650')
}

function toNames(value: unknown): string[] {
  const isName = (name: unknown): name is string => typeof name === 'string' && name.trim() !== ''
  return Array.isArray(value) && value.length > 0 && value.every(isName)
    ? value
    : fail('`suppressions.owners`', 'has to be a list of names in quotes, like `["@platform"]`')
}

function toApprovals(value: unknown): NonNullable<SuppressionPolicy['approvals']> {
  const { from = 'low', file = APPROVALS_FILE } = toFields(value, '`suppressions.approvals`', ['from', 'file'])
  if (typeof from !== 'string' || !isSeverity(from))
    return fail('`suppressions.approvals.from`', 'has to be critical, high, medium or low')
  if (typeof file !== 'string' || file === '' || /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(file))
    return fail('`suppressions.approvals.file`', 'has to be a path below the root')
  return { from, file }
}

function toFields(value: unknown, name: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(name, 'has to be a map')
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown !== undefined) return fail(`\`${unknown}\``, `is no key of ${name}, which knows ${known.join(', ')}`)
  return value as Fields
}

function fail(name: string, problem: string): never {
  throw new PolicyError(`${name} ${problem}`)
}

/** Somebody's consent to one suppression: of this rule, in this file, until that day at the latest. */
export interface Approval {
  readonly file: string
  readonly rule: string
  /** ISO date. */
  readonly until: string
  readonly by: string
}

/** Reads the value of a parsed file of approvals. Throws a `PolicyError`. */
export function readApprovals(value: unknown): Approval[] {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) return fail('the file', 'has to be a list of entries with file, rule, until and by')
  return value.map((item: unknown, at) => {
    const name = `entry ${at + 1}`
    const fields = toFields(item, name, ['file', 'rule', 'until', 'by', 'note'])
    const toText = (key: string): string => {
      const text = fields[key]
      return typeof text === 'string' && text !== '' ? text : fail(name, `needs \`${key}\` as text in quotes`)
    }
    const until = toText('until')
    if (parseIsoDate(until) === undefined) fail(name, 'needs `until` as a day of the calendar, YYYY-MM-DD')
    return { file: toText('file'), rule: toText('rule'), until, by: toText('by') }
  })
}

/** A suppression that asks for consent. */
export interface Applicant {
  readonly file: string
  readonly ruleIds: readonly string[]
  readonly owner: string | null
  /** ISO date. */
  readonly expires: string
}

/** Approvals of a base branch; each serves one suppression, and none serves who gave it. */
export class Approvals {
  readonly #left: Approval[]
  readonly #today: string

  constructor(approvals: readonly Approval[], today: string) {
    this.#left = [...approvals]
    this.#today = today
  }

  /** Is there consent to each of its rules? Takes what it needs, so that the next suppression needs its own. */
  take({ file, ruleIds, owner, expires }: Applicant): boolean {
    const taken: Approval[] = []
    for (const ruleId of ruleIds) {
      const approval = this.#left.find(
        (candidate) =>
          !taken.includes(candidate) &&
          candidate.file === file &&
          candidate.rule === ruleId &&
          candidate.by !== owner &&
          candidate.until >= this.#today &&
          expires <= candidate.until,
      )
      if (!approval) return false
      taken.push(approval)
    }
    for (const approval of taken) this.#left.splice(this.#left.indexOf(approval), 1)
    return taken.length > 0
  }
}
