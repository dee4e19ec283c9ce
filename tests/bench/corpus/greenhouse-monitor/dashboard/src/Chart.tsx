import { useEffect, useState } from 'preact/hooks'
import { series } from './influx'

export function Chart({ zone }: { zone: string }) {
  const [points, setPoints] = useState<Array<{ day: string; value: number }>>([])
  const [id] = useState(() => `chart-${Math.random().toString(36).slice(2, 8)}`)

  useEffect(() => {
    series(zone).then(setPoints)
  }, [zone])

  return (
    <figure aria-labelledby={id}>
      <figcaption id={id}>{zone}</figcaption>
      <ol>
        {points.map((p) => (
          <li key={p.day}>{`${p.day}: ${p.value}`}</li>
        ))}
      </ol>
    </figure>
  )
}
