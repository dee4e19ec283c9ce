import type { Mutant } from './harness.ts'

/** A mutant whose verdict may differ, with the reason. Everything that is not said stands for all. */
export interface Exception {
  readonly rule?: string
  readonly language?: string
  readonly mutation: string
  readonly reason: string
}

const ANY_CONDITION =
  'A condition of any kind may ask whether this is production, and the rule does not judge what it says.'

export const EXCEPTIONS: readonly Exception[] = [
  {
    language: 'csharp',
    mutation: 'raw strings',
    reason: 'Semgrep CE keeps `@"` as a part of the text, so that no pattern of a string is equal to it.',
  },
  { rule: 'vetlint-csharp-dev-exception-page', mutation: 'bodies in a condition', reason: ANY_CONDITION },
  { rule: 'vetlint-go-cors-wildcard-credentials', mutation: 'bodies in a condition', reason: ANY_CONDITION },
  { rule: 'vetlint-go-pprof-exposed', mutation: 'bodies in a condition', reason: ANY_CONDITION },
  { rule: 'vetlint-kotlin-trust-all', mutation: 'bodies in a condition', reason: ANY_CONDITION },
  {
    rule: 'vetlint-rust-accept-invalid-certs',
    mutation: 'bodies in a condition',
    reason: 'A verifier is wrong when the yes is all it says; what stands before it may be the check.',
  },
  {
    rule: 'vetlint-rust-accept-invalid-certs',
    mutation: 'bodies in a block',
    reason: 'A verifier is wrong when the yes is all it says; what stands before it may be the check.',
  },
  {
    rule: 'vetlint-python-eval-exec',
    mutation: 'local variables renamed',
    reason: 'Its name tells a table of pandas from other objects that have a method `query`.',
  },
]

export function isExcepted({ seed, mutation }: Mutant, exceptions: readonly Exception[] = EXCEPTIONS): boolean {
  return exceptions.some(
    (exception) =>
      exception.mutation === mutation &&
      (exception.rule ?? seed.rule.id) === seed.rule.id &&
      (exception.language ?? seed.language) === seed.language,
  )
}
