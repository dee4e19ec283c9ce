/** Today's date in the local time zone as `YYYY-MM-DD`. The only place that reads the clock. */
export function readToday(): string {
  const now = new Date()
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
