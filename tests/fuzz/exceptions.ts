/** A mutant whose verdict may differ, or differs because of a defect that somebody works on. */
export interface Exception {
  readonly rule: string
  /** The name of the case; every case of the rule where it is missing. */
  readonly case?: string
  readonly mutation: string
  readonly reason: string
}

/** Mutations that change what a case is about. */
export const OPT_OUTS: readonly Exception[] = [
  {
    rule: 'no-disabled-guard',
    case: 'imported and no longer used',
    mutation: 'named import → namespace',
    reason: 'A namespace is imported for all that it holds, so an unused guard inside of it says nothing.',
  },
  {
    rule: 'no-permissive-cors',
    case: 'a gateway of Nest',
    mutation: 'argument → const',
    reason: 'No statement may stand between a decorator and its class.',
  },
  {
    rule: 'no-error-detail-in-response',
    case: 'an error handler that another file registers',
    mutation: 'local variable renamed',
    reason: 'The names of the parameters are the only sign that the function handles errors of Express.',
  },
]

/** Defects of rules or of the engine that are known and not repaired yet. An entry goes when its defect does. */
export const KNOWN: readonly Exception[] = [
  {
    rule: 'no-fake-success',
    case: 'chance under a name that says nothing',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-client-controlled-role',
    case: 'metadata that is kept under a name before it decides',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-fake-success',
    case: 'chance decides a payment',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-fake-success',
    case: 'chance as a property of the answer',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-client-controlled-role',
    case: 'metadata that users write themselves',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
  {
    rule: 'no-hardcoded-login',
    case: 'everything else is refused',
    mutation: 'through a helper',
    reason: 'A condition is not followed through a function of the file that only returns it.',
  },
]

export function isExcepted(
  exceptions: readonly Exception[],
  failure: { rule: string; case: string; mutation: string },
): boolean {
  return exceptions.some(
    (entry) =>
      entry.rule === failure.rule &&
      entry.mutation === failure.mutation &&
      (entry.case === undefined || entry.case === failure.case),
  )
}

/** A breach of the law of fixes, named by a part of its text. */
export interface FixException {
  readonly rule: string
  readonly case?: string
  readonly breach: string
  readonly reason: string
}

/** Remedies that are meant to do what the law forbids. */
export const EXPECTED_SIDE_EFFECTS: readonly FixException[] = [
  ...['no-unjustified-suppression', 'no-expired-suppression', 'no-inline-rule-config'].map((rule) => ({
    rule,
    breach: 'loses the comment',
    reason: 'The comment is what the finding is about.',
  })),
  {
    rule: 'no-unjustified-suppression',
    breach: 'adds vetlint/no-unjustified-suppression/boilerplate',
    reason: 'A template has to be completed by a person before it counts.',
  },
  {
    rule: 'no-unjustified-suppression',
    breach: 'adds vetlint/no-unjustified-suppression/missingOwner',
    reason: 'A template has to be completed by a person before it counts.',
  },
]

/** Defects of remedies that are known and not repaired yet. */
export const KNOWN_FIXES: readonly FixException[] = []

/** A case that more rows change in the wrong direction, by its title and the rule whose finding comes or goes. */
export interface ModelException {
  readonly case: string
  readonly rule: string
  readonly reason: string
}

/** Defects of the engine that are known and not repaired yet. */
export const KNOWN_MODELS: readonly ModelException[] = []
