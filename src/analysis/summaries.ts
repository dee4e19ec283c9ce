import { type FunctionNode, type Node, toShortText } from '../ast/nodes.ts'
import type { Analysis } from './analysis.ts'
import type { AuthRole } from './auth.ts'
import { returnsItself } from './class-state.ts'
import { findExportedFunctions } from './exported-functions.ts'
import type { GuardVerdict } from './guarded-values.ts'
import type { KnownMount } from './routes/mounts.ts'
import { type EffectKind, type KindMask, type Place, type SinkRow, type SourceKind } from './types.ts'
import { findCookieOptionParameters } from './cookies.ts'
import { findHashedParameters } from './fast-hashes.ts'
import { findResults, findSinkFlows } from './summary-flows.ts'
import { type LookupParameter, findLookupParameters } from './lookups.ts'
import { findPersonalRead } from './personal-data.ts'
import { findStoredParameters } from './stored-parameters.ts'
import { type ChargedParameter, findChargedParameters } from './payments.ts'
import { findStoredPasswordParameters } from './plain-passwords.ts'
import { findReturnedRandom } from './weak-random.ts'

/** Parameters of one function that are asked about; longer lists are configuration. */
const MAX_PARAMETERS = 6
/** Exported functions of one module that are summarised; a larger module is a generated client. */
const MAX_FUNCTIONS = 200
/** Characters kept of a function's text; a handler says what it takes in its first lines. */
export const MAX_TEXT = 3000

/** One step of a trace in another file. */
export interface ForeignStep {
  readonly place: Place
  readonly text: string
}

/** How a parameter's value goes on inside of a function. */
export interface ParameterFlow {
  readonly parameter: number
  /** Any of the arguments from there on. */
  readonly isRest?: boolean
  /** Property path inside of the argument. */
  readonly path: readonly string[]
  readonly kinds: KindMask
  readonly built: boolean
  readonly unsure: boolean
  readonly steps: readonly ForeignStep[]
}

/** A parameter reaches a sink. */
export interface SinkFlow extends ParameterFlow {
  readonly row: SinkRow
  readonly label: string
  readonly place: Place
  /** The function only keeps the value in its object: it reaches the sink when one of these methods is called. */
  readonly methods?: readonly string[]
}

/** A source inside of a function reaches its result. */
export interface SourceFlow {
  readonly source: { readonly kind: SourceKind; readonly label: string; readonly path?: string | undefined }
  readonly kinds: KindMask
  readonly built: boolean
  readonly unsure: boolean
  readonly steps: readonly ForeignStep[]
}

/** What comes back: the whole value where `property` is missing, else that property of a returned object. */
export interface ResultFlow {
  readonly property?: string
  readonly parameters: readonly ParameterFlow[]
  readonly sources: readonly SourceFlow[]
}

/** What a call of an exported function does, without its tree: plain data, found when it is asked for. */
export interface FunctionSummary {
  readonly name: string
  readonly place: Place
  readonly sinks: readonly SinkFlow[]
  readonly results: readonly ResultFlow[]
  /** Does every result have only the properties that `results` names? */
  readonly isClosed: boolean
  /** What is proved of a parameter when the call returns something true, and when it returns at all; by parameter. */
  readonly truthy: readonly GuardVerdict[]
  readonly completes: readonly GuardVerdict[]
  /** How the function looks at who the caller is, each way once. */
  readonly evidence: readonly AuthRole[]
  /** What it does for the routes behind it when it stands in a middleware chain. */
  readonly role: AuthRole | undefined
  readonly effects: readonly EffectKind[]
  /** The first call by which it changes something. */
  readonly change: { readonly label: string; readonly place: Place } | undefined
  /** The call of a predictable generator whose value it gives back. */
  readonly weakRandom: { readonly label: string; readonly place: Place } | undefined
  /** Parameters of which it gives back a fast hash. */
  readonly hashed: readonly { readonly parameter: number; readonly algorithm: string; readonly place: Place }[]
  /** Parameters of which it stores every field, each with the call that stores it. */
  readonly stored: readonly { readonly parameter: number; readonly label: string; readonly place: Place }[]
  /** What a repository stores as a password of what it is given, each with the call that stores it. */
  readonly storedPasswords: readonly {
    readonly parameter: number
    readonly path: readonly string[]
    readonly label: string
    readonly place: Place
  }[]
  /** Parameters that are the options of a cookie that it sets. */
  readonly cookieOptions: readonly number[]
  /** Parameters that alone choose a row, in a function that does not ask whose it is. */
  readonly lookups: readonly LookupParameter[]
  /** Parameters that it charges as an amount of money. */
  readonly charged: readonly ChargedParameter[]
  /** A column of persons that it gives back a list of, or the table of persons whose rows it gives back whole. */
  readonly personalColumn: string | undefined
  /** The start of its text, for questions about words. */
  readonly text: string
  /** Does it give back the object that it is a method of, so that calls of it can be chained? */
  readonly isChaining: boolean
}

/** Exported functions by the path below their module: `find`, `UsersService#.find`, `users.find`, `default`. */
export type ModuleSummary = ReadonlyMap<string, FunctionSummary>

/** Says what a module of the project does, as far as its exported functions go. */
export interface ForeignFunctions {
  /** The summary of the function that a path like `./users.find` names, seen from the file under analysis. */
  findFunction(path: string): FunctionSummary | undefined
  /** Can a call of what the path names lead to a sink? Asked before anything is followed; true when in doubt. */
  canReachSink(path: string): boolean
  /** Can what the path names give what a model or a client said, whatever is passed to it? */
  canGiveSource(path: string): boolean
  /** The text of the module that a path begins with. */
  findText(path: string): string | undefined
  /** The text of the module that a path begins with. */
  readModule(path: string): string | undefined
  /** The packages that the file under analysis imports, itself or through other files. */
  readonly packages: ReadonlySet<string>
  /** Is the file under analysis near enough to a route that its helpers may decide about the caller? */
  readonly isNear: boolean
  /** Is it the file that is linted, not one that is summarised for it? */
  readonly isRoot: boolean
  /** Where other files of the package mount what the file under analysis exports. */
  findMounts(): readonly KnownMount[]
  /** Does a route of another file of the package ask who is calling? Only files near to this one are looked at. */
  hasGuardedRoute(): boolean
}

/**
 * The exported functions of a module. `open` gives the module's analysis; it is asked again for each fact that somebody
 * wants, so that no tree is held for facts that nobody asks for.
 */
export function summarize(open: () => Analysis, file: string): ModuleSummary {
  const { functions, toPlace, analysis } = getView(open(), file)
  const module = new LazyModule(open, file)
  const known = new Map<FunctionNode, FunctionSummary>()
  const summaries = new Map<string, FunctionSummary>()
  for (const [name, owner] of functions) {
    let summary = known.get(owner)
    if (!summary) {
      const text = analysis.index.sourceCode.getText(owner).slice(0, MAX_TEXT)
      const isChaining = returnsItself(owner, analysis.index)
      known.set(owner, (summary = new LazySummary(module, name, toPlace(owner), text, isChaining)))
    }
    summaries.set(name, summary)
  }
  return summaries
}

/** A module while it is asked. */
interface View {
  readonly analysis: Analysis
  readonly functions: ReadonlyMap<string, FunctionNode>
  readonly isBoundary: (owner: FunctionNode) => boolean
  readonly toPlace: (node: Node) => Place
}

const views = new WeakMap<Analysis, View>()

function getView(analysis: Analysis, file: string): View {
  let view = views.get(analysis)
  if (!view) {
    const functions = new Map([...findExportedFunctions(analysis)].slice(0, MAX_FUNCTIONS))
    const owners = new Set(functions.values())
    view = {
      analysis,
      functions,
      isBoundary: (owner) => owners.has(owner),
      toPlace: (node) => ({ file, line: node.loc.start.line, column: node.loc.start.column + 1 }),
    }
    views.set(analysis, view)
  }
  return view
}

class LazyModule {
  readonly #open: () => Analysis
  readonly #file: string
  #sinks: ReadonlyMap<string, readonly SinkFlow[]> | undefined

  constructor(open: () => Analysis, file: string) {
    this.#open = open
    this.#file = file
  }

  /** Whatever is wrong with the other module is not a reason to lose a report: the fallback is the answer then. */
  ask<Fact>(name: string, fallback: Fact, find: (view: View, owner: FunctionNode) => Fact): Fact {
    try {
      const view = getView(this.#open(), this.#file)
      const owner = view.functions.get(name)
      return owner ? find(view, owner) : fallback
    } catch {
      return fallback
    }
  }

  /** The sinks of all functions are found at once. */
  getSinks(name: string): readonly SinkFlow[] {
    this.#sinks ??= this.ask<ReadonlyMap<string, readonly SinkFlow[]>>(name, new Map(), (view) => {
      const flows = findSinkFlows(view.analysis, view.isBoundary, view.toPlace)
      return new Map([...view.functions].map(([key, owner]) => [key, flows.get(owner) ?? []]))
    })
    return this.#sinks.get(name) ?? []
  }
}

class LazySummary implements FunctionSummary {
  readonly name: string
  readonly place: Place
  readonly text: string
  readonly isChaining: boolean
  readonly #module: LazyModule
  #results: Pick<FunctionSummary, 'results' | 'isClosed'> | undefined
  #truthy: readonly GuardVerdict[] | undefined
  #completes: readonly GuardVerdict[] | undefined
  #evidence: readonly AuthRole[] | undefined
  #role: { readonly role: AuthRole | undefined } | undefined
  #effects: readonly EffectKind[] | undefined
  #change: { readonly change: FunctionSummary['change'] } | undefined
  #hashed: FunctionSummary['hashed'] | undefined
  #stored: FunctionSummary['stored'] | undefined
  #cookieOptions: readonly number[] | undefined
  #storedPasswords: FunctionSummary['storedPasswords'] | undefined
  #lookups: readonly LookupParameter[] | undefined
  #charged: readonly ChargedParameter[] | undefined
  #personal: { readonly column: string | undefined } | undefined
  #weakRandom: { readonly found: FunctionSummary['weakRandom'] } | undefined

  constructor(module: LazyModule, name: string, place: Place, text: string, isChaining: boolean) {
    this.#module = module
    this.name = name
    this.place = place
    this.text = text
    this.isChaining = isChaining
  }

  get sinks(): readonly SinkFlow[] {
    return this.#module.getSinks(this.name)
  }

  get results(): readonly ResultFlow[] {
    return this.#getResults().results
  }

  get isClosed(): boolean {
    return this.#getResults().isClosed
  }

  #getResults(): Pick<FunctionSummary, 'results' | 'isClosed'> {
    return (this.#results ??= this.#module.ask<Pick<FunctionSummary, 'results' | 'isClosed'>>(
      this.name,
      { results: [], isClosed: false },
      ({ analysis, isBoundary, toPlace }, owner) => findResults(analysis, owner, isBoundary, toPlace),
    ))
  }

  get truthy(): readonly GuardVerdict[] {
    return (this.#truthy ??= this.#getProofs('truthy'))
  }

  get completes(): readonly GuardVerdict[] {
    return (this.#completes ??= this.#getProofs('completes'))
  }

  #getProofs(mode: 'truthy' | 'completes'): readonly GuardVerdict[] {
    return this.#module.ask<readonly GuardVerdict[]>(this.name, [], ({ analysis }, owner) =>
      owner.params.slice(0, MAX_PARAMETERS).map((_, index) => analysis.guards.getProof(owner, index, mode)),
    )
  }

  get evidence(): readonly AuthRole[] {
    return (this.#evidence ??= this.#module.ask<readonly AuthRole[]>(this.name, [], ({ analysis }, owner) => [
      ...new Set(analysis.auth.getEvidenceInside(owner).map(({ as }) => as)),
    ]))
  }

  get role(): AuthRole | undefined {
    this.#role ??= {
      role: this.#module.ask<AuthRole | undefined>(this.name, undefined, ({ analysis }, owner) =>
        analysis.auth.findMiddlewareRole(owner),
      ),
    }
    return this.#role.role
  }

  get effects(): readonly EffectKind[] {
    return (this.#effects ??= this.#module.ask<readonly EffectKind[]>(this.name, [], ({ analysis }, owner) => [
      ...new Set(analysis.behaviour.getEffectsOf(owner).map(({ row }) => row.effect)),
    ]))
  }

  get change(): FunctionSummary['change'] {
    this.#change ??= {
      change: this.#module.ask<FunctionSummary['change']>(this.name, undefined, ({ analysis, toPlace }, owner) =>
        findChange(analysis, owner, toPlace),
      ),
    }
    return this.#change.change
  }

  get hashed(): FunctionSummary['hashed'] {
    return (this.#hashed ??= this.#module.ask<FunctionSummary['hashed']>(
      this.name,
      [],
      ({ analysis, toPlace }, owner) =>
        findHashedParameters(owner, analysis).map(({ parameter, algorithm, call }) => ({
          parameter,
          algorithm,
          place: toPlace(call),
        })),
    ))
  }

  get stored(): FunctionSummary['stored'] {
    return (this.#stored ??= this.#module.ask<FunctionSummary['stored']>(
      this.name,
      [],
      ({ analysis, toPlace }, owner) =>
        findStoredParameters(owner, analysis).map(({ parameter, call }) => ({
          parameter,
          label: toShortText(analysis.index.sourceCode.getText(call.callee)),
          place: toPlace(call),
        })),
    ))
  }

  get cookieOptions(): readonly number[] {
    return (this.#cookieOptions ??= this.#module.ask<readonly number[]>(this.name, [], ({ analysis }, owner) =>
      findCookieOptionParameters(owner, analysis),
    ))
  }

  get storedPasswords(): FunctionSummary['storedPasswords'] {
    return (this.#storedPasswords ??= this.#module.ask<FunctionSummary['storedPasswords']>(
      this.name,
      [],
      ({ analysis, toPlace }, owner) =>
        findStoredPasswordParameters(owner, this.place.file, analysis).map(({ parameter, path, call }) => ({
          parameter,
          path,
          label: toShortText(analysis.index.sourceCode.getText(call.callee)),
          place: toPlace(call),
        })),
    ))
  }

  get lookups(): readonly LookupParameter[] {
    if (!this.#lookups) {
      this.#lookups = []
      this.#lookups = this.#module.ask<readonly LookupParameter[]>(this.name, [], ({ analysis }, owner) =>
        findLookupParameters(owner, analysis),
      )
    }
    return this.#lookups
  }

  get charged(): readonly ChargedParameter[] {
    if (!this.#charged) {
      // Services that call each other must not ask in a circle.
      this.#charged = []
      this.#charged = this.#module.ask<readonly ChargedParameter[]>(
        this.name,
        [],
        ({ analysis, isBoundary, toPlace }, owner) => findChargedParameters(owner, analysis, isBoundary, toPlace),
      )
    }
    return this.#charged
  }

  get personalColumn(): string | undefined {
    if (!this.#personal) {
      // Services that call each other must not ask in a circle.
      this.#personal = { column: undefined }
      this.#personal = {
        column: this.#module.ask<string | undefined>(
          this.name,
          undefined,
          ({ analysis }, owner) => findPersonalRead(owner, analysis)?.column,
        ),
      }
    }
    return this.#personal.column
  }

  get weakRandom(): FunctionSummary['weakRandom'] {
    this.#weakRandom ??= {
      found: this.#module.ask<FunctionSummary['weakRandom']>(this.name, undefined, ({ analysis, toPlace }, owner) => {
        const call = findReturnedRandom(owner, analysis)
        return call && { label: `${analysis.index.sourceCode.getText(call.callee)}()`, place: toPlace(call) }
      }),
    }
    return this.#weakRandom.found
  }
}

function findChange(
  analysis: Analysis,
  owner: FunctionNode,
  toPlace: (node: Node) => Place,
): FunctionSummary['change'] {
  const change = analysis.behaviour.findChange(owner)
  return change && { label: toShortText(analysis.index.sourceCode.getText(change.callee)), place: toPlace(change) }
}
