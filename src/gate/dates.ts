import { readToday } from '../project/clock.ts'
import { parseIsoDate } from '../suppressions/index.ts'

/** Today as an ISO date, from the clock. */
export function readDate(): string {
  return readToday()
}

/** The text when it is a day of the calendar in the form `YYYY-MM-DD`. */
export function parseDate(text: string): string | undefined {
  return parseIsoDate(text)
}
