const ISO_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/
const DAY = 86_400_000

/** The text when it is a day of the calendar in the form `YYYY-MM-DD`, ASCII digits only; otherwise undefined. */
export function parseIsoDate(text: string): string | undefined {
  const match = ISO_DATE.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > getDaysInMonth(year, month)) return undefined
  return text
}

function getDaysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whole days from one ISO date to another, negative when `to` is earlier. Both have to be valid. */
export function getDaysBetween(from: string, to: string): number {
  return Math.round((toTime(to) - toTime(from)) / DAY)
}

/** The ISO date `days` after `date`; stays within year 9999. */
export function addDays(date: string, days: number): string {
  const time = Math.min(toTime(date) + days * DAY, toTime('9999-12-31'))
  return new Date(time).toISOString().slice(0, 10)
}

function toTime(date: string): number {
  return Date.parse(`${date}T00:00:00Z`)
}
