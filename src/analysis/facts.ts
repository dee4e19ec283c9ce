import type { FunctionNode, Node } from '../ast/nodes.ts'
import { FORM_KINDS, type KindMask, type SourceKind, type Step } from './types.ts'

/** Where a value may come from, and what it can still do. */
export interface Fact {
  readonly source:
    | {
        readonly type: 'source'
        readonly kind: SourceKind
        readonly label: string
        readonly node: Node
        /** The path of the row that names the source; missing for parameters of exported functions. */
        readonly path?: string | undefined
      }
    /** A parameter of a function of this file, kept symbolic until somebody asks (LESSONS §5.3). */
    | {
        readonly type: 'parameter'
        readonly owner: FunctionNode
        readonly index: number
        readonly path: readonly string[]
        /** Any of the arguments from there on: the list of a rest parameter as a whole. */
        readonly isRest?: boolean
        readonly node: Node
      }
  readonly kinds: KindMask
  /** Put together in this code, rather than passed through whole. */
  readonly built: boolean
  /** It passed a check or a function that cannot be seen from here. */
  readonly unsure: boolean
  readonly steps: readonly Step[]
}

/** A step of a property path that asks for the value as a text: an object in its place is not what is meant. */
export const AS_TEXT = '#text'
/** Property names carried backwards; deeper paths collapse to their start. */
export const MAX_PATH = 4
/** Facts kept for one value; more sources of one value change no verdict. */
const MAX_FACTS = 8
/** Steps kept of one trace, the first and the last ones. */
const MAX_STEPS = 8

/** What takes dangers from a value: the check, the call or the schema, and what it does. */
export interface Cleaner {
  readonly node: Node
  readonly how: 'check' | 'sanitizer' | 'schema' | 'number' | 'text'
}

/** What was taken from a value on its way. */
export interface Clearance extends Cleaner {
  readonly fact: Fact
  readonly kinds: KindMask
}

let watcher: ((clearance: Clearance) => void) | undefined

/** Runs something that follows values, and tells of every danger that is taken from one meanwhile. */
export function watchClearances<Result>(watch: (clearance: Clearance) => void, run: () => Result): Result {
  watcher = watch
  try {
    return run()
  } finally {
    watcher = undefined
  }
}

/** Tells whoever watches. */
export function tellCleared(fact: Fact, kinds: KindMask, by: Cleaner): void {
  if (watcher && kinds !== 0) watcher({ fact, kinds, ...by })
}

export function clean(facts: readonly Fact[], cleans: KindMask, unsure: boolean, by: Cleaner): readonly Fact[] {
  if (cleans === 0 && !unsure) return facts
  if (watcher) for (const fact of facts) tellCleared(fact, fact.kinds & cleans, by)
  const rest: Fact[] = []
  for (const fact of facts) {
    const kinds = fact.kinds & ~cleans
    if (kinds !== 0) rest.push({ ...fact, kinds, unsure: fact.unsure || unsure })
  }
  return rest
}

export function onlyProvenance(facts: readonly Fact[], node: Node): readonly Fact[] {
  return clean(facts, FORM_KINDS, false, { node, how: 'number' })
}

export function joinFacts(outer: Fact, inner: Fact, step: Step | undefined): Fact {
  const steps = step ? addStep(outer.steps, step) : outer.steps
  return {
    source: outer.source,
    kinds: outer.kinds & inner.kinds,
    built: outer.built || inner.built,
    unsure: outer.unsure || inner.unsure,
    steps: inner.steps.reduce(addStep, steps),
  }
}

export function addStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1)
  if (last?.node === step.node && last.place === step.place) return steps
  return steps.length < MAX_STEPS ? [...steps, step] : [...steps.slice(0, MAX_STEPS - 1), step]
}

export function pushFact(facts: Fact[], fact: Fact): void {
  if (fact.kinds === 0 || facts.length >= MAX_FACTS) return
  const same = facts.findIndex(
    (other) =>
      other.source.node === fact.source.node &&
      other.source.type === fact.source.type &&
      other.built === fact.built &&
      other.unsure === fact.unsure,
  )
  const known = same < 0 ? undefined : facts[same]
  if (known && samePath(known, fact)) {
    if ((known.kinds | fact.kinds) !== known.kinds) facts[same] = { ...fact, kinds: known.kinds | fact.kinds }
    return
  }
  facts.push(fact)
}

function samePath(a: Fact, b: Fact): boolean {
  return (
    a.source.type !== 'parameter' ||
    b.source.type !== 'parameter' ||
    a.source.path.join('.') === b.source.path.join('.')
  )
}

export function union(parts: readonly (readonly Fact[])[]): readonly Fact[] {
  const some = parts.filter((part) => part.length > 0)
  if (some.length === 0) return NONE
  if (some.length === 1) return some[0] as readonly Fact[]
  const facts: Fact[] = []
  for (const part of some) for (const fact of part) pushFact(facts, fact)
  return facts
}

export const NONE: readonly Fact[] = []
