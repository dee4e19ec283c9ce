import type { TSESLint } from '@typescript-eslint/utils'
import type { TSESTree } from '@typescript-eslint/types'
import type { SinkSite } from './analysis/analysis.ts'
import type { Kind, Step } from './analysis/types.ts'
import type { Node } from './ast/nodes.ts'
import { type ClassId, getClass } from './catalogue/index.ts'
import { compareConfidence, compareSeverity } from './catalogue/severity.ts'
import type { Confidence, Severity } from './catalogue/types.ts'
import { type Options, RuleFile, type Taint, getSharedFile, getSinkLabel } from './rule-file.ts'

export type { Options, RuleFile, Taint } from './rule-file.ts'

export interface RuleMeta<MessageId extends string> {
  readonly class: ClassId
  /** One sentence, "Disallow …" or "Require …". */
  readonly description: string
  readonly messages: Readonly<Record<MessageId, string>>
  /** How sure each message is. A different certainty is a different message. */
  readonly confidence: Readonly<Record<MessageId, Confidence>>
  /** Reports also in tests, scripts and configuration: `production` where it is missing. */
  readonly files?: 'production' | 'all'
  readonly typeAware?: boolean
  readonly projectAware?: boolean
  readonly fixable?: 'code'
  readonly hasSuggestions?: boolean
  /** Only in the strict preset, whatever the confidence. */
  readonly strictOnly?: boolean
  /** JSON schema of the single options object. */
  readonly schema?: Readonly<Record<string, unknown>>
  readonly defaultOptions?: Options
  /** What a text must contain for the rule to have anything to say; a cheap test before any work. */
  readonly mentions?: RegExp
}

export interface VetlintDocs {
  readonly description: string
  readonly url: string
  readonly class: ClassId
  readonly confidence: Readonly<Record<string, Confidence>>
  readonly strictOnly: boolean
  readonly typeAware: boolean
  readonly projectAware: boolean
}

export type VetlintRule = TSESLint.RuleModule<string, readonly [Options?], VetlintDocs>

export interface Report<MessageId extends string> {
  readonly node?: Node | TSESTree.Comment
  readonly loc?: TSESTree.SourceLocation
  readonly messageId: MessageId
  readonly data?: Readonly<Record<string, string | number>>
  readonly suggest?: readonly {
    messageId: MessageId
    data?: Readonly<Record<string, string>>
    fix: TSESLint.ReportFixFunction
  }[]
  readonly fix?: TSESLint.ReportFixFunction
  /** The value that the report is about, and the sink that it reaches: for whoever asks for the whole trace. */
  readonly taint?: Taint
  readonly site?: SinkSite
}

/** Filled as rules are made: a rule may ask how severe another one is without knowing it. */
const classByRule = new Map<string, ClassId>()

/** The worst severity among rules of ours; undefined when none of the ids, with or without `vetlint/`, is one. */
export function findRuleSeverity(ruleIds: readonly string[]): Severity | undefined {
  let worst: Severity | undefined
  for (const id of ruleIds) {
    const classId = classByRule.get(id.replace(/^vetlint\//, ''))
    const severity = classId === undefined ? undefined : getClass(classId).severity
    if (severity && (!worst || compareSeverity(severity, worst) > 0)) worst = severity
  }
  return worst
}

const DOCS_URL = 'https://github.com/vetlint/vetlint/blob/main/docs/rules'

/** Makes an ESLint rule: fills in url, class and defaults, gives the rule a file to ask, drops reports below the wanted confidence. */
export function defineRule<MessageId extends string>(rule: {
  readonly name: string
  readonly meta: RuleMeta<MessageId>
  readonly create: (file: RuleFile, report: (report: Report<MessageId>) => void) => void
}): VetlintRule {
  const { name, meta } = rule
  classByRule.set(name, meta.class)
  return {
    meta: {
      type: 'problem',
      docs: {
        description: meta.description,
        url: `${DOCS_URL}/${name}.md`,
        class: meta.class,
        confidence: meta.confidence,
        strictOnly: meta.strictOnly === true,
        typeAware: meta.typeAware === true,
        projectAware: meta.projectAware === true,
      },
      messages: meta.messages,
      schema: meta.schema ? [meta.schema as never] : [],
      defaultOptions: meta.defaultOptions ? [meta.defaultOptions] : [],
      ...(meta.fixable ? { fixable: meta.fixable } : {}),
      ...(meta.hasSuggestions ? { hasSuggestions: true as const } : {}),
    },
    create(context) {
      const { sourceCode } = context
      // JSON, CSS and Markdown have no scopes to ask.
      if (!(sourceCode as { scopeManager?: unknown }).scopeManager) return {}
      if (meta.mentions && !meta.mentions.test(sourceCode.text)) return {}
      return {
        'Program:exit'() {
          const shared = getSharedFile(context)
          const file = new RuleFile(shared, { ...meta.defaultOptions, ...context.options[0] })
          observer?.onFile?.(file)
          if (meta.files !== 'all' && shared.role === 'test') return
          const minimum = shared.settings.minConfidence
          rule.create(file, (report) => {
            if (minimum && compareConfidence(meta.confidence[report.messageId], minimum) < 0) return
            context.report({
              ...(report.loc ? { loc: report.loc } : { node: report.node as TSESTree.Node }),
              messageId: report.messageId,
              data: { ...report.data },
              ...(report.suggest ? { suggest: report.suggest } : {}),
              ...(report.fix ? { fix: report.fix } : {}),
            })
            observer?.onReport?.({ rule: name, messageId: report.messageId, ...toTrace(report, file) })
          })
        },
      }
    },
  }
}

/** What a report knows that ESLint does not carry on. */
export interface TracedReport {
  readonly rule: string
  readonly messageId: string
  /** Where ESLint shows the report; the line counts from 1, the column from 0. */
  readonly start: { readonly line: number; readonly column: number }
  /** From the source to the sink; empty where nothing flows. */
  readonly steps: readonly Step[]
}

/** A sink that a taint rule looked at, and what came of it. */
export interface SinkLook {
  readonly rule: string
  readonly kind: Kind
  readonly site: SinkSite
  /** How a message names the sink. */
  readonly sink: string
  readonly taints: readonly Taint[]
  readonly isReported: boolean
  readonly file: RuleFile
}

export interface Observer {
  readonly onReport?: (report: TracedReport) => void
  readonly onSink?: (look: SinkLook) => void
  /** A file is being looked at; told by every rule that has something to ask about it. */
  readonly onFile?: (file: RuleFile) => void
}

let observer: Observer | undefined

/** Runs something that lints, and tells the observer of what happens meanwhile. */
export function observeRules<Result>(observe: Observer, run: () => Result): Result {
  observer = observe
  try {
    return run()
  } finally {
    observer = undefined
  }
}

function toTrace(report: Report<string>, file: RuleFile): Pick<TracedReport, 'start' | 'steps'> {
  const start = (report.loc ?? report.node?.loc)?.start ?? { line: 1, column: 0 }
  const { taint, site } = report
  if (!taint) return { start, steps: [] }
  if (!site) return { start, steps: taint.fact.steps }
  const node = site.argument
  const foreign = (site.through?.steps ?? []).map(({ place, text }) => ({ node, text, place }))
  const { incident } = site.row
  const last = {
    node,
    text: `reaches \`${getSinkLabel(site, file)}\`${incident === undefined ? '' : ` (${incident})`}`,
  }
  return {
    start,
    steps: [...taint.fact.steps, ...foreign, site.through ? { ...last, place: site.through.place } : last],
  }
}

/** Makes a rule that joins sources with the sinks of some kinds: one report for each sink that a tainted value reaches. */
export function defineTaintRule<MessageId extends string>(rule: {
  readonly name: string
  readonly meta: RuleMeta<MessageId>
  readonly kinds: readonly Kind[]
  /** The message for a tainted value at a sink, or undefined to stay silent. */
  readonly toMessage: (taint: Taint, site: SinkSite, file: RuleFile) => MessageId | undefined
  /** Sinks that no model row can name, for example JSX attributes. */
  readonly findMoreSinks?: (file: RuleFile, kind: Kind) => readonly SinkSite[]
  readonly toData?: (taint: Taint, site: SinkSite, file: RuleFile) => Readonly<Record<string, string | number>>
  readonly toSuggestions?: (taint: Taint, site: SinkSite, file: RuleFile) => Report<MessageId>['suggest']
  /** A last look: false keeps the rule silent. */
  readonly isRelevant?: (site: SinkSite, file: RuleFile) => boolean
  /** What the rule finds at sinks without a tainted value. */
  readonly reportMore?: (file: RuleFile, report: (report: Report<MessageId>) => void) => void
}): VetlintRule {
  return defineRule<MessageId>({
    name: rule.name,
    meta: rule.meta,
    create(file, report) {
      rule.reportMore?.(file, report)
      const reported = new Set<Node>()
      for (const kind of rule.kinds) {
        for (const site of [...file.getSinks(kind), ...(rule.findMoreSinks?.(file, kind) ?? [])]) {
          if (reported.has(site.argument) || rule.isRelevant?.(site, file) === false) continue
          const taints = file.findSiteTaints(site, kind)
          // A source that this rule leaves to another one does not excuse the next.
          const found = findFirst(taints, (taint) =>
            site.row.builtOnly === true && !taint.fact.built && taint.kind === 'library'
              ? undefined
              : rule.toMessage(taint, site, file),
          )
          observer?.onSink?.({
            rule: rule.name,
            kind,
            site,
            sink: file.describeSink(site),
            taints,
            isReported: found !== undefined,
            file,
          })
          if (!found) continue
          const { item: taint, answer: messageId } = found
          reported.add(site.argument)
          const suggest = rule.toSuggestions?.(taint, site, file)
          report({
            node: site.argument,
            messageId,
            taint,
            site,
            data: {
              source: taint.source,
              line: taint.line,
              sink: file.describeSink(site),
              ...rule.toData?.(taint, site, file),
            },
            ...(suggest ? { suggest } : {}),
          })
        }
      }
    },
  })
}

/** The first item for which there is an answer. */
function findFirst<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Answer | undefined,
): { readonly item: Item; readonly answer: Answer } | undefined {
  for (const item of items) {
    const answer = ask(item)
    if (answer !== undefined) return { item, answer }
  }
  return undefined
}
