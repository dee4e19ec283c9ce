import type { Lines } from '../texts.ts'
import type { Finding } from '../types.ts'

/** What an output knows about a rule besides its findings. */
export interface RuleDescription {
  readonly description: string
  /** The rule's page. */
  readonly url: string
}

/** What the outputs need besides the report. */
export interface View {
  /** The texts that the findings are about. */
  readonly lines: Lines
  /** Does nothing hide the finding? */
  readonly isLive: (finding: Finding) => boolean
  /** Does the finding make the check fail? */
  readonly isFailing: (finding: Finding) => boolean
  readonly describeRule: (finding: Finding) => RuleDescription
  readonly isColored: boolean
  readonly isQuiet: boolean
}
