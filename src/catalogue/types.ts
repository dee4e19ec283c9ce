/** How bad a weakness is when it is real. Confidence is another axis and belongs to a rule's message. */
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** Who can repair a finding: the people of the application, of the build and delivery platform, or of operations. */
export type Owner = 'application' | 'platform' | 'sre'

/** How sure a message is, judged from the shape alone: `high` is reported to anyone, `low` only by the strict preset. */
export type Confidence = 'high' | 'medium' | 'low'

/** A category of the OWASP Top 10 of 2021, for example `A03:2021`. */
export type Owasp2021 = `A${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10'}:2021`

/** A category of the OWASP Top 10 of 2025, for example `A05:2025`. */
export type Owasp2025 = `A${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10'}:2025`

/** A category of the OWASP Top 10 for LLM applications of 2025, for example `LLM06:2025`. */
export type OwaspLlm = `LLM${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10'}:2025`

/** Everything that is known about one kind of mistake, whichever tool finds it. */
export interface WeaknessClass {
  /** A noun in kebab case, equal to the file's name. */
  readonly id: string
  /** A short noun phrase for headings, in sentence case. */
  readonly title: string
  /** What the weakness is and what an attacker gains, in one to three sentences. */
  readonly summary: string
  /** How an assistant comes to write it, in one to three sentences. */
  readonly why: string
  /** The repair in general terms, in one to three sentences. */
  readonly fix: string
  /** When code of this shape is right, in one or two sentences. Every class that an ESLint rule reports has it. */
  readonly acceptedWhen?: string
  /** CWE numbers, the most fitting first. Titles are in `taxonomy.ts`. */
  readonly cwe: readonly [number, ...number[]]
  readonly owasp2021: readonly [Owasp2021, ...Owasp2021[]]
  readonly owasp2025: readonly [Owasp2025, ...Owasp2025[]]
  readonly owaspLlm?: readonly [OwaspLlm, ...OwaspLlm[]]
  readonly severity: Severity
  readonly owner: Owner
  /** The question that a reviewer must answer for lines of this class; ends in a question mark. */
  readonly reviewerQuestion: string
  /** Absolute https addresses of public guidance: OWASP cheat sheets, vendors' documentation, standards. */
  readonly references: readonly [string, ...string[]]
}
