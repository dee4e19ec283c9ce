import { toSarifLevel, toSecuritySeverity } from '../../catalogue/severity.ts'
import { findClass } from '../finding.ts'
import type { Confidence, Finding, Report, TraceStep } from '../types.ts'
import { toSafeJson } from './json.ts'
import { getTitle } from './words.ts'
import type { View } from './view.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const PRECISION: Readonly<Record<Confidence, string>> = { high: 'high', medium: 'medium', low: 'low' }
const ROOT = '%SRCROOT%'

/**
 * The report as SARIF 2.1.0: severity, precision, CWE and the tag `security` where code scanning looks for them, the way of
 * each value as a code flow, and every suppression with its state.
 */
export function toSarif(report: Report, view: View): string {
  const { summary, findings, tool } = report
  const examples = new Map<string, Finding>()
  for (const finding of findings) {
    const known = examples.get(finding.ruleId)
    if (!known || rank(finding) > rank(known)) examples.set(finding.ruleId, finding)
  }
  const rules = [...examples.values()].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
  const indexes = new Map(rules.map(({ ruleId }, index) => [ruleId, index]))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            informationUri: 'https://github.com/vetlint/vetlint',
            rules: rules.map((finding) => toRule(finding, view)),
          },
        },
        invocations: [
          {
            executionSuccessful: summary.problems.length === 0,
            toolExecutionNotifications: [
              ...summary.problems.map((text) => ({ level: 'error', message: { text } })),
              ...summary.coverage.notAnalysed.map(({ file, why }) => ({
                level: 'note',
                message: { text: `Not analysed: ${why}.` },
                locations: [{ physicalLocation: { artifactLocation: toArtifact(file) } }],
              })),
            ],
          },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the check.' } } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, indexes.get(finding.ruleId) ?? 0)),
      },
    ],
  }
  return `${toSafeJson(log)}\n`
}

/** A rule takes its precision from the surest of its findings; code scanning knows one for each rule. */
function rank({ confidence }: Finding): number {
  return ['low', 'medium', 'high'].indexOf(confidence)
}

function toRule(finding: Finding, view: View): object {
  const { description, url } = view.describeRule(finding)
  const weakness = findClass(finding.class)
  const title = getTitle(finding)
  return {
    id: finding.ruleId,
    name: finding.ruleId,
    shortDescription: { text: title },
    fullDescription: { text: description === '' ? (weakness?.summary ?? title) : description },
    ...(url === '' ? {} : { helpUri: url }),
    help: {
      text: weakness ? `${weakness.summary} ${weakness.fix}` : title,
      markdown: weakness ? `${weakness.summary}\n\n${weakness.fix}` : title,
    },
    defaultConfiguration: { level: toSarifLevel(finding.severity) },
    properties: {
      tags: ['security', ...finding.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`)],
      'security-severity': toSecuritySeverity(finding.severity),
      precision: PRECISION[finding.confidence],
      'problem.severity': toProblemSeverity(finding),
      class: finding.class,
      owner: finding.owner,
    },
  }
}

function toProblemSeverity({ severity }: Finding): 'error' | 'warning' | 'recommendation' {
  const level = toSarifLevel(severity)
  return level === 'note' ? 'recommendation' : level
}

function toResult(finding: Finding, ruleIndex: number): object {
  const { ruleId, severity, confidence, owner, message, trace, fingerprint } = finding
  return {
    ruleId,
    ruleIndex,
    level: toSarifLevel(severity),
    message: { text: message },
    locations: [{ physicalLocation: toPhysical(finding.file, finding) }],
    partialFingerprints: { 'vetlint/v1': fingerprint },
    ...(trace.length > 1 ? { codeFlows: [{ threadFlows: [{ locations: trace.map(toFlowLocation) }] }] } : {}),
    ...(finding.suppression ? { suppressions: [toSuppression(finding.suppression)] } : {}),
    properties: { severity, confidence, owner, class: finding.class, tool: finding.tool },
  }
}

function toSuppression({
  state,
  directive,
  justification,
  owner,
  expires,
  line,
}: NonNullable<Finding['suppression']>): object {
  const isAccepted = state === 'valid' || state === 'expiring-soon'
  return {
    kind: 'inSource',
    status: isAccepted ? 'accepted' : 'rejected',
    ...(justification === null ? {} : { justification }),
    properties: {
      state,
      directive,
      line,
      ...(owner === null ? {} : { owner }),
      // The day itself still counts.
      ...(expires !== null && /^\d{4}-\d\d-\d\d$/.test(expires) ? { expiryUtc: `${expires}T23:59:59Z` } : {}),
    },
  }
}

function toFlowLocation({ file, line, column, text }: TraceStep): object {
  return {
    location: {
      physicalLocation: toPhysical(file, { line, column }),
      message: { text },
    },
  }
}

interface Region {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

function toPhysical(file: string, { line, column, endLine = line, endColumn }: Region): object {
  // A region that ends before it begins is refused by readers.
  const hasEnd = endColumn !== undefined && (endLine > line || endColumn >= column)
  return {
    artifactLocation: toArtifact(file),
    region: {
      startLine: line,
      startColumn: column,
      ...(hasEnd ? { endLine, endColumn } : {}),
    },
  }
}

function toArtifact(file: string): object {
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT }
}
