import { createHmac, timingSafeEqual } from 'node:crypto';

export abstract class SignedHook {
  protected abstract readonly secret: string;

  protected sign(body: Buffer): Buffer {
    return createHmac('sha256', this.secret).update(body).digest();
  }

  abstract accepts(body: Buffer, header: string | undefined): boolean;
}

export class TicketHook extends SignedHook {
  constructor(protected readonly secret: string) {
    super();
  }

  accepts(body: Buffer, header = '') {
    return Buffer.compare(this.sign(body), Buffer.from(header, 'hex')) === 0;
  }
}

export class StreamHook extends SignedHook {
  constructor(protected readonly secret: string) {
    super();
  }

  accepts(body: Buffer, header = '') {
    const [ours, theirs] = [this.sign(body), Buffer.from(header, 'hex')];
    return ours.length === theirs.length && timingSafeEqual(ours, theirs);
  }
}
