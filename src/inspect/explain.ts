import { type Clearance, type Fact, watchClearances } from '../analysis/facts.ts'
import { KIND_BIT, type Kind, type SourceKind } from '../analysis/types.ts'
import { type Node, toShortText, unwrap } from '../ast/nodes.ts'
import type { RuleFile, SinkLook } from '../rule.ts'
import { type AskedRule, type InspectedFile, watchRules } from './lint.ts'

/** A dangerous place of a line, and why it is reported or not. */
export interface ExplainedSink {
  /** The rules that look at it. */
  readonly rules: readonly string[]
  readonly sink: string
  /** The source text of the value that reaches it. */
  readonly value: string
  readonly isReported: boolean
  /** Sentences; empty where it is reported. */
  readonly reasons: readonly string[]
}

/** A route that is declared on a line, and who stands before it. */
export interface ExplainedRoute {
  readonly method: string
  /** Null where it is computed. */
  readonly path: string | null
  readonly guards: readonly string[]
  readonly notes: readonly string[]
}

export interface ExplainedCall {
  readonly text: string
  /** What it refers to, like `child_process.exec`; null when that is not known. */
  readonly path: string | null
}

export interface LineExplanation {
  /** Every report of the asked rules on the line, whatever its confidence. */
  readonly reports: readonly { readonly rule: string; readonly messageId: string }[]
  readonly sinks: readonly ExplainedSink[]
  readonly routes: readonly ExplainedRoute[]
  readonly calls: readonly ExplainedCall[]
  /** Anything that holds for the whole file: a test, a bound that was reached. */
  readonly notes: readonly string[]
}

const SOURCES: Readonly<Record<SourceKind, string>> = {
  remote: 'a client',
  model: 'a model',
  stored: 'what was stored before',
  local: 'whoever starts the program',
  library: 'whoever calls this function',
}

const CLEANERS: Readonly<Record<Clearance['how'], string>> = {
  check: 'is checked by',
  sanitizer: 'is cleaned by',
  schema: 'is restricted by the schema of',
  number: 'is only a number or a truth value after',
  text: 'stands behind constant text in',
}

/** Says what the rules see on a line (from 1) of the file; undefined when the file cannot be looked at. */
export function explainLine(
  file: InspectedFile,
  line: number,
  rules: readonly AskedRule[],
): LineExplanation | undefined {
  const reports: { rule: string; messageId: string }[] = []
  const looks: SinkLook[] = []
  let opened: RuleFile | undefined
  const isRead = watchRules(file, rules, {
    onFile: (found) => (opened = found),
    onReport: ({ rule, messageId, start }) => {
      if (start.line === line) reports.push({ rule, messageId })
    },
    onSink: (look) => {
      if (covers(look.site.argument, line) || look.site.call.loc.start.line === line) looks.push(look)
    },
  })
  if (!isRead) return undefined
  if (!opened) return { reports, sinks: [], routes: [], calls: [], notes: [NOT_ASKED] }
  const routes = explainRoutes(opened, line)
  const isReportedBySome = (argument: Node): boolean =>
    looks.some(({ site, isReported }) => isReported && site.argument === argument)
  return {
    reports,
    sinks: joinRules(looks.filter((look) => look.isReported || !isReportedBySome(look.site.argument)).map(explainSink)),
    routes,
    calls: looks.length > 0 || routes.length > 0 ? [] : explainCalls(opened, line),
    notes: explainFile(opened),
  }
}

const NOT_ASKED = 'No rule has anything to ask about this file: it mentions nothing that a rule looks for.'

function covers(node: Node, line: number): boolean {
  return node.loc.start.line <= line && line <= node.loc.end.line
}

function explainFile(file: RuleFile): string[] {
  const notes: string[] = []
  if (file.role !== 'production')
    notes.push(`The file counts as ${file.role}; most rules look at the code of the product only.`)
  if (file.analysis.origins.isExhausted)
    notes.push('The file is so large that values were not followed to the end (the bound of evaluations was reached).')
  return notes
}

/** One entry for the rules that say the same of one place. */
function joinRules(sinks: readonly ExplainedSink[]): ExplainedSink[] {
  const joined = new Map<string, ExplainedSink>()
  for (const sink of sinks) {
    const key = JSON.stringify([sink.sink, sink.value, sink.isReported, sink.reasons])
    const known = joined.get(key)
    joined.set(key, known ? { ...known, rules: [...known.rules, ...sink.rules] } : sink)
  }
  return [...joined.values()]
}

function explainSink({ rule, kind, site, sink, taints, isReported, file }: SinkLook): ExplainedSink {
  const value = file.quote(site.argument)
  if (isReported) return { rules: [rule], sink, value, isReported, reasons: [] }
  const [taint] = taints
  if (taint) {
    const reason = `${taint.source} (line ${taint.line}) reaches it, and \`${rule}\` leaves this combination alone: ${
      taint.kind === 'library'
        ? 'the value is passed on whole, and what it may hold is decided by the callers'
        : 'another rule or a lower confidence is meant for it'
    }.`
    return { rules: [rule], sink, value, isReported, reasons: [reason] }
  }
  return { rules: [rule], sink, value, isReported, reasons: findReasons(file.reopen(), site.argument, site.path, kind) }
}

/** Asks a fresh engine, so that no earlier answer hides on which way a danger was taken. */
function findReasons(file: RuleFile, value: Node, path: readonly string[], kind: Kind): string[] {
  const bit = KIND_BIT[kind]
  const clearances: Clearance[] = []
  const facts = watchClearances(
    (clearance) => clearances.push(clearance),
    () => file.analysis.getFacts(value, path),
  )
  const cleared = clearances.filter(({ kinds, node }) => (kinds & bit) !== 0 && isIn(node, file))
  if (cleared.length > 0) return unique(cleared.map((clearance) => describeClearance(clearance, file)))
  const other = facts.filter(({ source, kinds }) => source.type === 'source' && (kinds & bit) !== 0)
  if (other.length > 0) return unique(other.map((fact) => describeUncounted(fact, file)))
  return [describeOrigin(value, file)]
}

/** A check in another module is not of this file, so its line would say nothing here. */
function isIn(node: Node, file: RuleFile): boolean {
  let top: Node = node
  while (top.parent) top = top.parent
  return top === file.sourceCode.ast
}

function describeSource({ source }: Fact, file: RuleFile): string {
  const { line } = source.node.loc.start
  return source.type === 'source'
    ? `\`${toShortText(source.label.replaceAll('`', ''))}\` (line ${line}, ${SOURCES[source.kind]} decides it)`
    : `the parameter \`${file.quote(source.node)}\` (line ${line})`
}

function describeClearance({ fact, how, node }: Clearance, file: RuleFile): string {
  return `The value comes from ${describeSource(fact, file)} and ${CLEANERS[how]} \`${file.quote(node.type === 'IfStatement' ? node.test : node, 80)}\` (line ${node.loc.start.line}).`
}

function describeUncounted(fact: Fact, file: RuleFile): string {
  const { source, built } = fact
  if (source.type === 'source' && source.kind === 'library' && !built)
    return `The value is ${describeSource(fact, file)} and is passed on whole: it is reported where a caller fills it in, or where it is put together.`
  return `The value comes from ${describeSource(fact, file)}; that kind of source is not in \`settings.vetlint.threatModel\`.`
}

function describeOrigin(value: Node, file: RuleFile): string {
  const { constants } = file.analysis
  if (constants.findConstant(value)) return `The value is constant: \`${file.quote(value)}\`.`
  const definition = unwrap(constants.findDefinition(value) ?? value)
  const { line } = definition.loc.start
  if (definition.type === 'CallExpression' || definition.type === 'NewExpression') {
    const name = file.quote(definition.callee)
    const path = file.findPath(definition.callee)
    const meaning = path === undefined || path === name ? '' : `, which is \`${path}\``
    return `The value is the result of \`${name}()\` (line ${line})${meaning}; nothing from outside is seen to come out of it.`
  }
  return `No value from outside is seen to reach it; it goes back to \`${file.quote(definition)}\` (line ${line}).`
}

function explainRoutes(file: RuleFile, line: number): ExplainedRoute[] {
  return file.routes
    .filter(({ node, handler }) => node.loc.start.line === line || handler?.loc.start.line === line)
    .map((route) => ({
      method: route.method,
      path: route.path ?? null,
      guards: [
        ...route.guardsBefore.map(
          ({ node, as }) => `${as} before the handler: \`${file.quote(node)}\`${toLine(node, file)}`,
        ),
        ...route.guardsInside.map(
          ({ node, as }) => `${as} inside the handler: \`${file.quote(node)}\`${toLine(node, file)}`,
        ),
      ],
      notes: [
        ...(route.isDeclaredPublic === true ? ['It is declared to be open to everybody.'] : []),
        ...(route.isMountKnown
          ? []
          : ['Where its router is mounted is not known, so rules about omissions are silent.']),
        ...(file.isGuarded(route) && route.guardsBefore.length + route.guardsInside.length === 0
          ? ['Another file of the project guards it.']
          : []),
      ],
    }))
}

function toLine(node: Node, file: RuleFile): string {
  return isIn(node, file) ? ` (line ${node.loc.start.line})` : ' (another file)'
}

function explainCalls(file: RuleFile, line: number): ExplainedCall[] {
  return [...file.index.nodes('CallExpression'), ...file.index.nodes('NewExpression')]
    .filter(({ loc }) => loc.start.line === line)
    .map((call) => ({ text: file.quote(call.callee), path: file.findPath(call.callee) ?? null }))
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
