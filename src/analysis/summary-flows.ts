import { type FunctionNode, type Node, findPropertyName, unwrapAwait } from '../ast/nodes.ts'
import type { Analysis, SinkSite } from './analysis.ts'
import { findUsingMethods } from './class-state.ts'
import type { Fact } from './facts.ts'
import type { ForeignStep, ParameterFlow, ResultFlow, SinkFlow, SourceFlow } from './summaries.ts'
import { KINDS, KIND_BIT, type Place } from './types.ts'

/** Flows kept of one function; more flows of one parameter change no verdict. */
const MAX_FLOWS = 24

/** How parameters reach sinks, by function. */
export function findSinkFlows(
  analysis: Analysis,
  isBoundary: (owner: FunctionNode) => boolean,
  toPlace: (node: Node) => Place,
): Map<FunctionNode, SinkFlow[]> {
  const flows = new Map<FunctionNode, SinkFlow[]>()
  for (const kind of KINDS) {
    for (const site of analysis.getSinks(kind)) {
      for (const fact of analysis.origins.getFactsUpTo(site.argument, site.path, isBoundary)) {
        if (fact.source.type !== 'parameter' || (fact.kinds & KIND_BIT[kind]) === 0) continue
        if (site.through && (site.through.kinds & KIND_BIT[kind]) === 0) continue
        const list = flows.get(fact.source.owner) ?? []
        if (list.length >= MAX_FLOWS) continue
        const flow = toFlow(fact, fact.source, toPlace)
        const methods = findUsingMethods(site.call, fact.source.owner, analysis.index)
        list.push({
          ...(methods ? { methods } : {}),
          ...flow,
          built: flow.built || site.through?.built === true,
          unsure: flow.unsure || site.through?.unsure === true,
          steps: [...flow.steps, ...(site.through?.steps ?? [])],
          row: site.row,
          label: site.through?.label ?? site.row.label ?? getCallText(analysis, site),
          place: site.through?.place ?? toPlace(site.call),
        })
        flows.set(fact.source.owner, list)
      }
    }
  }
  return flows
}

function getCallText(analysis: Analysis, site: SinkSite): string {
  const text = analysis.index.sourceCode.getText(site.call.callee)
  return `${(text.length > 40 ? `…${text.slice(-38)}` : text).replaceAll(/\s+/g, ' ').replaceAll('`', "'")}()`
}

type ParameterSource = Extract<Fact['source'], { type: 'parameter' }>

function toFlow(fact: Fact, source: ParameterSource, toPlace: (node: Node) => Place): ParameterFlow {
  return {
    parameter: source.index,
    ...(source.isRest === true ? { isRest: true } : {}),
    path: source.path,
    kinds: fact.kinds,
    built: fact.built,
    unsure: fact.unsure,
    steps: toSteps(fact, toPlace),
  }
}

function toSteps(fact: Fact, toPlace: (node: Node) => Place): ForeignStep[] {
  return fact.steps.map((step) => ({ place: step.place ?? toPlace(step.node), text: step.text }))
}

/** What comes back from a call of the function. */
export function findResults(
  analysis: Analysis,
  owner: FunctionNode,
  isBoundary: (owner: FunctionNode) => boolean,
  toPlace: (node: Node) => Place,
): { results: ResultFlow[]; isClosed: boolean } {
  const values = analysis.index.givenValues(owner)
  const ask = (path: readonly string[]): ResultFlow => {
    const parameters: ParameterFlow[] = []
    const sources: SourceFlow[] = []
    for (const value of values) {
      for (const fact of analysis.origins.getFactsUpTo(value, path, isBoundary)) {
        if (parameters.length + sources.length >= MAX_FLOWS) break
        if (fact.source.type === 'parameter') {
          if (fact.source.owner === owner) parameters.push(toFlow(fact, fact.source, toPlace))
        } else if (fact.source.kind !== 'library') {
          sources.push({
            source: { kind: fact.source.kind, label: fact.source.label, path: fact.source.path },
            kinds: fact.kinds,
            built: fact.built,
            unsure: fact.unsure,
            steps: toSteps(fact, toPlace),
          })
        }
      }
    }
    return { ...(path[0] === undefined ? {} : { property: path[0] }), parameters, sources }
  }
  const objects = values.map((value) => analysis.constants.findObject(unwrapAwait(value)))
  const isClosed =
    objects.length > 0 &&
    objects.every(
      (object) =>
        object?.properties.every(
          (property) => property.type === 'Property' && findPropertyName(property) !== undefined,
        ) === true,
    )
  const properties = new Set(
    objects.flatMap((object) =>
      (object?.properties ?? []).flatMap((property) =>
        property.type === 'Property' ? (findPropertyName(property) ?? []) : [],
      ),
    ),
  )
  const results = [ask([]), ...(isClosed ? [...properties].map((property) => ask([property])) : [])]
  return { results: results.filter((flow) => flow.parameters.length + flow.sources.length > 0), isClosed }
}
