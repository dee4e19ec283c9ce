export {
  applySuppressions,
  type AppliedSuppression,
  type AppliedSuppressions,
  type SuppressibleFinding,
} from './apply.ts'
export { countReasons, isBoilerplate } from './boilerplate.ts'
export { compareSuppressions, type Comparable, type Comparison } from './compare.ts'
export { addDays, getDaysBetween, parseIsoDate } from './dates.ts'
export { isConfigFile, isSuppressionFile } from './files.ts'
export { GRAMMAR } from './grammar.ts'
export type { GrammarRow } from './grammar-row.ts'
export {
  findBreaches,
  toBreachKind,
  type Breach,
  type BreachKind,
  type BreachOptions,
  type HostComment,
} from './host.ts'
export {
  isAboutOurs,
  isHarmless,
  isHonoured,
  isSecurityRule,
  judgeSuppression,
  MAX_DAYS,
  WARN_DAYS,
  type JudgeOptions,
} from './judge.ts'
export { getLanguage } from './languages.ts'
export { parseJustification, printMetadata } from './metadata.ts'
export { parseDirectives, parseVoidDirectives, type ParseOptions } from './parse.ts'
export {
  printDirective,
  suggestSuppression,
  type PrintableDirective,
  type SuggestedSuppression,
  type SuggestOptions,
} from './print.ts'
export { findDirectives, toComparable } from './register.ts'
export { proposeDate } from './repair.ts'
export { findComments } from './scan.ts'
export { TextLines } from './text-lines.ts'
export { SUPPRESSION_STATES } from './types.ts'
export type {
  Comment,
  Directive,
  DirectiveKind,
  Expiry,
  Judgement,
  LineRange,
  Metadata,
  Place,
  Severity,
  SuppressionState,
  Tool,
} from './types.ts'
