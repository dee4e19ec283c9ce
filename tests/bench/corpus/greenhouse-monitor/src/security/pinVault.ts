import { createHash, createHmac, scryptSync, timingSafeEqual, randomBytes } from 'node:crypto'

export class PinVault {
  constructor(private readonly pepper: Buffer) {}

  protect(password: string) {
    return createHmac('sha256', this.pepper).update(password).digest('base64')
  }
}

export class DoorVault {
  protect(password: string) {
    const salt = randomBytes(16)
    return `${salt.toString('base64')}.${scryptSync(password, salt, 32).toString('base64')}`
  }

  matches(password: string, stored: string) {
    const [salt, hash] = stored.split('.').map((part) => Buffer.from(part, 'base64'))
    return timingSafeEqual(scryptSync(password, salt, hash.length), hash)
  }
}

export function snapshotEtag(snapshot: unknown) {
  return createHash('sha1').update(JSON.stringify(snapshot)).digest('base64url')
}
