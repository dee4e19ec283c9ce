import type { Report } from '../types.ts'
import { toAgentLines } from './agent.ts'
import { toJson } from './json.ts'
import { toMarkdown } from './markdown.ts'
import { toSarif } from './sarif.ts'
import { toText } from './text.ts'
import type { View } from './view.ts'

export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'agent'] as const
export type Format = (typeof FORMATS)[number]

/** Prints a report; the text ends with a line break unless it is empty. */
export function printReport(format: Format, report: Report, view: View): string {
  switch (format) {
    case 'json':
      return toJson(report)
    case 'sarif':
      return toSarif(report, view)
    case 'markdown':
      return toMarkdown(report, view)
    case 'agent':
      return toAgentLines(report, view)
    case 'text':
      return toText(report, view)
  }
}
