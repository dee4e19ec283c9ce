// Tables of a run, as Markdown, and their way into the page between marker comments.
import { countBy, median } from './statistics.mjs'

const KINDS = [
  ['library', 'Libraries'],
  ['application', 'Applications'],
  ['starter', 'Starters'],
]

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}

/** Replaces what stands between `<!-- bench:NAME -->` and `<!-- /bench:NAME -->`; throws when the markers are missing. */
export function replaceSection(page, name, text) {
  const open = `<!-- bench:${name} -->`
  const close = `<!-- /bench:${name} -->`
  const start = page.indexOf(open)
  const end = page.indexOf(close)
  if (start < 0 || end < start) throw new Error(`The page has no section ${open} … ${close}.`)
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`
}

export function toVersions({ date, node, version, corpus }) {
  const list = (packages) =>
    Object.entries(packages)
      .map(([name, packageVersion]) => `${name} ${packageVersion}`)
      .join(', ')
  return [
    `Run of ${date}, Node ${node}, eslint-plugin-vetlint ${version}, ${list(corpus.host)}.`,
    '',
    `Peers: ${corpus.peers.map((peer) => list(peer.packages)).join('; ')}.`,
  ].join('\n')
}

export function toCorpus(packages) {
  return table(
    ['Package', 'Kind', 'Files', 'Lines', 'Left out'],
    packages.map((item) => [
      `${item.name} ${item.version}`,
      item.kind,
      item.files.length,
      item.lines,
      Object.entries(item.skipped)
        .map(([reason, count]) => `${count} ${reason}`)
        .join(', '),
    ]),
  )
}

function perKloc(count, lines) {
  const value = (count * 1000) / lines
  return value === 0 ? '0' : value < 10 ? value.toFixed(2) : value.toFixed(1)
}

export function toNoise(results, packages) {
  const lines = (kind) => packages.reduce((sum, item) => sum + (!kind || item.kind === kind ? item.lines : 0), 0)
  const kinds = KINDS.filter(([kind]) => lines(kind) > 0)
  return table(
    ['Tool', 'Reports', 'Reports per kLOC', ...kinds.map(([, title]) => title), 'Rules that threw'],
    results.map(({ tool, result }) => {
      if (result.failed) return [tool, 'could not run', '', ...kinds.map(() => ''), cell(result.failed)]
      const { findings } = result
      return [
        tool,
        findings.length,
        perKloc(findings.length, lines()),
        ...kinds.map(([kind]) => perKloc(findings.filter((finding) => finding.kind === kind).length, lines(kind))),
        Object.keys(result.crashes).length,
      ]
    }),
  )
}

/** Reports of one tool by rule, for the rules that reported. */
export function toRules(findings, packages) {
  const lines = packages.reduce((sum, item) => sum + item.lines, 0)
  const rows = countBy(findings, (finding) => finding.rule).map(([rule, count]) => [
    `\`${rule}\``,
    count,
    perKloc(count, lines),
    ...KINDS.map(([kind]) => findings.filter((finding) => finding.rule === rule && finding.kind === kind).length),
  ])
  if (rows.length === 0) return 'No rule reports anything.'
  return table(['Rule', 'Reports', 'Per kLOC', ...KINDS.map(([, title]) => title)], rows)
}

export function toCommonest(results) {
  return table(
    ['Tool', 'Its commonest rules (reports)'],
    results
      .filter(({ result }) => !result.failed)
      .map(({ tool, result }) => [
        tool,
        countBy(result.findings, (finding) => finding.rule)
          .slice(0, 6)
          .map(([rule, count]) => `\`${rule}\` (${count})`)
          .join(', '),
      ]),
  )
}

/** Ratios to the parser alone, each within its own round; `rounds` are maps from tool to measurement. */
export function toCost(tools, rounds) {
  const ratio = (tool, key) =>
    median(rounds.map((round) => round.get(tool)[key] / round.get('parser only')[key])).toFixed(2)
  const spread = (tool, key) => {
    const values = rounds.map((round) => round.get(tool)[key] / round.get('parser only')[key])
    return `${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)}`
  }
  return table(
    ['Tool', 'CPU', 'lowest–highest', 'Wall', 'CPU with start-up', 'CPU seconds', 'Memory (MB)'],
    tools.map((tool) => [
      tool,
      `${ratio(tool, 'cpuMs')} ×`,
      spread(tool, 'cpuMs'),
      `${ratio(tool, 'wallMs')} ×`,
      `${ratio(tool, 'processCpuMs')} ×`,
      (median(rounds.map((round) => round.get(tool).cpuMs)) / 1000).toFixed(1),
      Math.round(median(rounds.map((round) => round.get(tool).rssMb))),
    ]),
  )
}

export function toKey(finding) {
  return `${finding.package} ${finding.file}:${finding.line} ${finding.rule} ${finding.messageId}`
}

/** Joins findings with the verdicts of the person who read them. */
export function judge(findings, verdicts) {
  const known = new Map(verdicts.map((verdict) => [toKey(verdict), verdict]))
  const read = findings.map((finding) => ({ ...finding, ...known.get(toKey(finding)) }))
  const count = (verdict, kinds) =>
    read.filter((item) => item.verdict === verdict && (!kinds || kinds.includes(item.kind))).length
  return { read, count, unread: read.filter((item) => !item.verdict) }
}

export function toRead(findings, verdicts) {
  const { read, count, unread } = judge(findings, verdicts)
  const share = (kinds) => {
    const right = count('right', kinds)
    const all = right + count('wrong', kinds)
    return all === 0 ? 'none read' : `${right} of ${all} right (${((right * 100) / all).toFixed(0)} %)`
  }
  const summary = [
    `- Libraries: ${share(['library'])}`,
    `- Applications and starters: ${share(['application', 'starter'])}`,
    ...(unread.length > 0 ? [`- Not read yet: ${unread.length}`] : []),
  ].join('\n')
  if (read.length === 0) return summary
  const rows = read.map((item) => [
    `${item.package} \`${item.file}:${item.line}\``,
    `\`${item.rule.replace('vetlint/', '')}\` ${item.messageId}`,
    item.verdict ?? 'not read',
    cell(item.why ?? ''),
  ])
  const head = ['Place', 'Report', 'Verdict', 'Why']
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [summary, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
