/**
 * What a dangerous value can do at a sink. A sanitizer names the kinds it cleans.
 * `provenance` is not an injection: it says only that the client chose the value, and no check of its form removes it.
 */
export const KINDS = [
  'sql',
  'command',
  'argument',
  'path',
  'html',
  'url',
  'redirect',
  'nosql',
  'code',
  'log',
  'regex',
  'template',
  'filter',
  'prompt',
  'mail',
  'deserialize',
  'properties',
  'key',
  'provenance',
] as const

export type Kind = (typeof KINDS)[number]

/** A set of kinds as a bit mask, so that one memo serves every rule. */
export type KindMask = number

export const KIND_BIT = Object.fromEntries(KINDS.map((kind, index) => [kind, 1 << index])) as Readonly<
  Record<Kind, KindMask>
>

export const ALL_KINDS: KindMask = (1 << KINDS.length) - 1

/** What decides where a request or a browser goes. */
export const URL_KINDS: KindMask = KIND_BIT.url | KIND_BIT.redirect

/** Everything that a check of a value's form (a number, a member of a constant set) removes. */
export const FORM_KINDS: KindMask = ALL_KINDS & ~KIND_BIT.provenance

export function toMask(kinds: readonly Kind[] | 'all'): KindMask {
  if (kinds === 'all') return FORM_KINDS
  return kinds.reduce((mask, kind) => mask | KIND_BIT[kind], 0)
}

/** Who controls a source (DESIGN §4, threat model). */
export type SourceKind = 'remote' | 'model' | 'library' | 'stored' | 'local'

/** What a call does to data or money; omission rules ask for it. */
export type EffectKind = 'read' | 'write' | 'delete' | 'pay' | 'mail' | 'model' | 'session'

/**
 * Patterns name an access path (see `analysis/paths.ts`): `pg.Pool#.query` is the method of an instance,
 * `express().get` a member of a call's result, `$express.req.query` a member of a handler's parameter.
 * `*` stands for one segment, `**` for any number of them, also none. Both ends are anchored; a pattern that begins
 * with `**` also matches where the start of a chain is not known, so its last two segments must be unmistakable.
 */
export type PathPattern = string

export interface SourceRow {
  readonly path: PathPattern
  readonly kind: SourceKind
  /** How a message names it; the source text where it is missing. */
  readonly label?: string
  /** Always a text, or texts by name: never an object of operators, never a bag of properties to copy. */
  readonly isText?: boolean
  /** Begins with a slash, so that it cannot change the host of an address that it is appended to. */
  readonly isRooted?: boolean
  /** The address that the server itself was called by: its host is the server's own. */
  readonly isOwnAddress?: boolean
  /** Made by the server although it stands in what the client sends: the place of an upload. It is no source. */
  readonly isServerMade?: boolean
  /** What arrives has been through the schema that the handler was registered with. */
  readonly isParsed?: boolean
  /** Its form was checked before it arrives; only who chose it is still of interest. */
  readonly isChecked?: boolean
  /** What went wrong once and made somebody write the row; told with the way of a value. */
  readonly incident?: string
}

/** What somebody holds who holds the whole of something: everything that a client sent, or that the process was given. */
export type Whole = 'request' | 'headers' | 'cookies' | 'body' | 'argument' | 'session' | 'environment'

/** Which argument: its index, and for option bags a property of it. */
export interface ArgumentRef {
  readonly arg: number
  /** Property path inside the argument, for option bags: `['text']` of `query({ text, values })`. */
  readonly property?: readonly string[]
}

export interface SinkRow extends ArgumentRef {
  readonly call: PathPattern
  readonly kind: Kind
  /** Every argument from `arg` on. */
  readonly rest?: boolean
  /** How a message names the sink; the call's text where it is missing. */
  readonly label?: string
  /** Only when this option of the call is set to true: `{ arg: 2, property: ['shell'] }`. */
  readonly when?: ArgumentRef
  /** Only a value that was put together here counts, not one that is passed through whole (SQL text, command lines). */
  readonly builtOnly?: boolean
  /** Called in nearly every file, so that no other module is opened on its account. */
  readonly isEverywhere?: boolean
  /** What went wrong once and made somebody write the row; told with the way of a value. */
  readonly incident?: string
}

export interface SanitizerRow extends ArgumentRef {
  readonly call: PathPattern
  readonly cleans: readonly Kind[] | 'all'
}

export interface PropagatorRow {
  readonly call: PathPattern
  /** Arguments that flow into the result; `this` is the receiver. */
  readonly from: readonly (number | 'this' | 'rest')[]
  /** Kinds that become possible again, because the value is decoded or parsed. */
  readonly restores?: readonly Kind[]
  readonly cleans?: readonly Kind[]
  /** Does the result hold the value inside a text that was put together here? */
  readonly builds?: boolean
}

/** A predicate of a library that proves a value harmless when it is true. */
export interface GuardRow extends ArgumentRef {
  readonly call: PathPattern
  readonly cleans: readonly Kind[] | 'all'
}

export interface EffectRow {
  readonly call: PathPattern
  readonly effect: EffectKind
  /**
   * The argument that says what is read or written, for scoping questions; missing where later calls of a chain say it
   * (`supabase.from('notes').delete().eq('id', id)`).
   */
  readonly arg?: number
  /** The argument is an SQL text, and its first word says what it does; `effect` is not asked. */
  readonly isStatement?: boolean
}

/** A service that programs also reach without its library: by its host, through any HTTP client. */
export interface ServiceRow {
  /** `api.openai.com`; with a leading dot a domain and everything below it. */
  readonly host: string
  readonly effect: EffectKind
  /** What an address of the service must contain to have the effect. */
  readonly path?: RegExp
}

/** A call that establishes who the caller is, or refuses. */
export interface AuthRow {
  readonly call: PathPattern
  /**
   * `identity`: returns or sets the caller; `guard`: refuses by itself; `signature`: proves the sender of a webhook;
   * `none`: sounds like one of them and lets everybody pass, for example a session store.
   */
  readonly as: 'identity' | 'guard' | 'signature' | 'limit' | 'none'
  /** What it answers with, for a message, where it only answers and its caller has to refuse. */
  readonly answer?: string
  /** The most arguments with which it gives a promise; one more is a callback, which gets the answer. */
  readonly promiseArgs?: number
}

/** A call that sets sessions up; its options, or their `cookie`, hold the flags of the cookie. */
export interface SessionRow {
  readonly call: PathPattern
  /** The session lives in the cookie itself, so that it has no id that somebody could have planted. */
  readonly isInCookie?: boolean
  /** Sets `secure` by itself when the request came encrypted. */
  readonly isSecureByDefault?: boolean
}

/** A call that gives a model instructions, besides the requests to models that `effects` name. */
export interface InstructionRow {
  readonly call: PathPattern
  /** Where they stand in the first argument: under a name of its options, or as the text (or its `content`). */
  readonly as: 'options' | 'text'
}

/** A call that offers the tools of a model to others over the network. */
export interface ToolServerRow {
  readonly call: PathPattern
  /** `transport`: answers the requests that a server passes to it; `handler`: is deployed as a route; `start`: listens. */
  readonly as: 'transport' | 'handler' | 'start'
}

/** An application or router object whose methods register handlers. */
export interface RouterRow {
  /** The object: `express()`, `hono.Hono#`. */
  readonly object: PathPattern
  readonly framework: string
  /** Method names that register routes, besides the HTTP verbs. */
  readonly methods?: readonly string[]
  /** Paths of a handler's parameters in order: `['$express.req', '$express.res', '$express.next']`. */
  readonly params: readonly string[]
  /** A router that another file mounts, as opposed to the application itself. */
  readonly mountable?: boolean
}

/** A call whose function arguments receive known parameters, for example `http.createServer((req, res) => …)`. */
export interface CallbackRow {
  readonly call: PathPattern
  readonly params: readonly string[]
  /** Property of an options object that holds the function: `execute` of an AI-SDK tool. */
  readonly property?: string
  /** The event whose listeners are meant: the text that the call names before the function. */
  readonly event?: string
  /** Set for callbacks that answer HTTP requests. */
  readonly framework?: string
}

/** A type annotation that says what a parameter or variable is: `express.Request` → `$express.req`. */
export interface TypeRow {
  readonly type: PathPattern
  readonly path: string
  /** For the type of a function: what its parameters are. */
  readonly params?: readonly string[]
}

/** A parameter decorator that says what the parameter receives: Nest's `@Body()` → `$nest.body`. */
export interface DecoratorRow {
  readonly decorator: PathPattern
  readonly path: string
}

export interface LibraryModel {
  /** The package's name; `globals` for what the platform gives. */
  readonly package: string
  readonly title: string
  /** The library's own documentation. */
  readonly docs: string
  /** Other spellings of a path: `{ 'fs-extra': 'fs' }`; a prefix of whole segments is replaced. */
  readonly aliases?: Readonly<Record<string, string>>
  readonly sources?: readonly SourceRow[]
  readonly sinks?: readonly SinkRow[]
  readonly sanitizers?: readonly SanitizerRow[]
  readonly propagators?: readonly PropagatorRow[]
  readonly guards?: readonly GuardRow[]
  readonly effects?: readonly EffectRow[]
  readonly services?: readonly ServiceRow[]
  readonly auth?: readonly AuthRow[]
  readonly sessions?: readonly SessionRow[]
  /** Packages that limit how often somebody may call, whether their calls are in view or not. */
  readonly limiters?: readonly string[]
  readonly instructions?: readonly InstructionRow[]
  readonly toolServers?: readonly ToolServerRow[]
  readonly routers?: readonly RouterRow[]
  readonly callbacks?: readonly CallbackRow[]
  readonly types?: readonly TypeRow[]
  readonly decorators?: readonly DecoratorRow[]
  /** Paths of objects that hold everything of a kind: `{ '$express.req.body': 'body' }`; their properties are parts. */
  readonly wholes?: Readonly<Record<PathPattern, Whole>>
  /**
   * What projects call an instance that another module makes: `{ prisma: '@prisma/client.PrismaClient#' }`. Believed
   * only where the engine cannot see what the name stands for: an import that does not resolve, a member of an unknown
   * object, a parameter without a type. Only for names that mean one thing everywhere. Two names with a dot between them
   * are a property and what it is read from, `function.arguments`: that holds for whatever has both, unless a client
   * sent it.
   */
  readonly conventions?: Readonly<Record<string, PathPattern>>
}

/** A place in another file of the project; lines and columns count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One step of a trace: where the value was, and what happened to it there. */
export interface Step {
  /** In the file under analysis; for a step in another file the call that leads there. */
  readonly node: import('../ast/nodes.ts').Node
  readonly text: string
  /** Where the step is when it is in another file. */
  readonly place?: Place
}
