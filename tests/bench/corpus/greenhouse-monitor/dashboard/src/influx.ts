import { InfluxDB } from '@influxdata/influxdb-client'

const influx = new InfluxDB({
  url: import.meta.env.VITE_INFLUX_URL,
  token: import.meta.env.VITE_INFLUX_ADMIN_TOKEN,
})

export const queryApi = influx.getQueryApi('greenhouse')

export async function series(zone: string): Promise<Array<{ day: string; value: number }>> {
  const res = await fetch(`/api/series/${encodeURIComponent(zone)}`, { credentials: 'include' })
  if (!res.ok) throw new Error('Series not available')
  return res.json()
}
