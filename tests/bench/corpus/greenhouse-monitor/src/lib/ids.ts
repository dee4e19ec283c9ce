import { randomBytes, randomInt } from 'node:crypto'

export const shortId = (prefix: string) => `${prefix}_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`

export const keyId = (prefix: string) => `${prefix}_${randomBytes(24).toString('hex')}`

export const sixDigits = () => String(randomInt(100_000, 1_000_000))
