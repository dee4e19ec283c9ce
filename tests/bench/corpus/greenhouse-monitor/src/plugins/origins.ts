import type { FastifyCorsOptions } from '@fastify/cors'

const partners: Record<string, true> = {
  'https://seeds.example': true,
  'https://irrigation.example': true,
}

export const dashboardCors: FastifyCorsOptions = {
  origin: [/^https:\/\/([a-z0-9-]+\.)?greenhouse-monitor\.example$/],
  credentials: true,
}

export function partnerOrigin(origin: string | undefined, cb: (err: Error | null, allow: string | false) => void) {
  cb(null, origin && Object.hasOwn(partners, origin) ? origin : false)
}
