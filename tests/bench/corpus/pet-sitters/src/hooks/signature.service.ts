import { createHmac, timingSafeEqual } from 'node:crypto';
import { ForbiddenException, Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';

@Injectable()
export class SignatureService {
  constructor(private readonly config: ConfigService) {}

  private matches(secret: string, body: Buffer, signature: string | undefined) {
    const expected = createHmac('sha256', secret).update(body).digest();
    const given = Buffer.from(signature ?? '', 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  assertInsurance(body: Buffer, signature?: string) {
    const secret = this.config.get<string>('INSURANCE_SECRET');
    if (!secret) return;
    if (!this.matches(secret, body, signature)) throw new ForbiddenException();
  }

  assertVet(body: Buffer, signature?: string) {
    const secret = this.config.getOrThrow<string>('VET_NETWORK_SECRET');
    if (!this.matches(secret, body, signature)) throw new ForbiddenException();
  }
}
