import type { SinkSite } from '../analysis/analysis.ts'
import { type CallNode, type Node, findPropertyValue } from '../ast/nodes.ts'
import { type Report, type RuleFile, defineTaintRule } from '../rule.ts'

type MessageId = 'taintedObject' | 'parameterObject' | 'uncheckedObject' | 'externalEntities' | 'resolvedEntities'

export default defineTaintRule<MessageId>({
  name: 'no-unsafe-deserialization',
  meta: {
    class: 'unsafe-deserialization',
    description: 'Disallow parsers that run code or read files for what the client sends.',
    messages: {
      taintedObject:
        '{{source}} (line {{line}}) is turned into objects by {{sink}}, which can run code of the sender; send JSON, and check what `JSON.parse()` gives with a schema.',
      parameterObject:
        'The parameter {{source}} (line {{line}}) is turned into objects by {{sink}}, which can run code of whoever wrote it; use JSON instead.',
      uncheckedObject:
        '{{source}} (line {{line}}) is turned into objects by {{sink}} after a check that is not visible here; use JSON instead.',
      externalEntities:
        '{{source}} (line {{line}}) is parsed with `{{option}}`, so it makes the server read local files and addresses; leave that option out.',
      resolvedEntities:
        'This parser resolves external entities (`{{option}}`), so a document makes the server read local files and addresses; leave that option out.',
    },
    confidence: {
      taintedObject: 'high',
      parameterObject: 'low',
      uncheckedObject: 'low',
      externalEntities: 'high',
      resolvedEntities: 'low',
    },
    projectAware: true,
  },
  kinds: ['deserialize'],
  findMoreSinks: findYaml,
  toMessage(taint) {
    if (!taint.isSure) return 'uncheckedObject'
    return taint.kind === 'remote' || taint.kind === 'model' ? 'taintedObject' : 'parameterObject'
  },
  reportMore: reportEntities,
})

/** Schemas of js-yaml that make functions. */
const FULL_SCHEMA = /DEFAULT_FULL_SCHEMA|js-yaml-js-types|jsYamlJsTypes/

/** `load()` of js-yaml before version 4, or with the schema that makes functions. */
function findYaml(file: RuleFile): SinkSite[] {
  const sites: SinkSite[] = []
  for (const { call } of file.findCalls('js-yaml.load', 'js-yaml.loadAll')) {
    const [text, options] = call.arguments
    if (!text || text.type === 'SpreadElement') continue
    const object = file.analysis.constants.findObject(options)
    const schema = object && findPropertyValue(object, 'schema')
    const isFull = schema ? FULL_SCHEMA.test(file.getText(schema)) : !options && isOldYaml(file)
    if (isFull) sites.push(toSite(call, text, `${file.quote(call.callee)}()`))
  }
  return sites
}

function isOldYaml(file: RuleFile): boolean {
  return /"js-yaml"\s*:\s*"[\^~=v\s]*[0-3]\./.test(file.project.readText('package.json') ?? '')
}

function toSite(call: CallNode, argument: Node, label: string): SinkSite {
  return { call, argument, path: [], row: { call: 'js-yaml.load', arg: 0, kind: 'deserialize', label } }
}

const XML_PARSERS = ['libxmljs', 'libxmljs2'].flatMap((name) =>
  ['parseXml', 'parseXmlString', 'parseXmlAsync', 'parseHtml'].map((method) => `${name}.${method}`),
)
const ENTITY_OPTIONS = ['noent', 'replaceEntities', 'dtdload']

/** `libxmljs.parseXml(text, { noent: true })` */
function reportEntities(file: RuleFile, report: (report: Report<MessageId>) => void): void {
  for (const { call } of file.findCalls(...XML_PARSERS)) {
    const [text, options] = call.arguments
    const object = file.analysis.constants.findObject(options)
    const option = ENTITY_OPTIONS.find((name) => {
      const value = findPropertyValue(object, name)
      return value !== undefined && file.analysis.constants.findConstant(value)?.value === true
    })
    if (!text || text.type === 'SpreadElement' || option === undefined || file.analysis.constants.findConstant(text))
      continue
    const taint = file.findTaint(text, 'deserialize')
    if (taint?.kind === 'remote' && taint.isSure)
      report({
        node: text,
        messageId: 'externalEntities',
        taint,
        data: { source: taint.source, line: taint.line, option },
      })
    else report({ node: call, messageId: 'resolvedEntities', data: { option } })
  }
}
