import { CanActivate, ExecutionContext, Injectable, RawBodyRequest } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Request } from 'express';

@Injectable()
export class ScaleWebhookGuard implements CanActivate {
  constructor(private readonly config: ConfigService) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<RawBodyRequest<Request>>();
    const digest = createHmac('sha256', this.config.getOrThrow<string>('SCALE_SECRET')).update(request.rawBody ?? '').digest('base64');
    return request.get('x-scale-signature') === digest;
  }
}

@Injectable()
export class CustomsWebhookGuard implements CanActivate {
  constructor(private readonly config: ConfigService) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<RawBodyRequest<Request>>();
    const digest = createHmac('sha256', this.config.getOrThrow<string>('CUSTOMS_SECRET')).update(request.rawBody ?? '').digest();
    const given = Buffer.from(request.get('x-customs-signature') ?? '', 'base64');
    return given.byteLength === digest.byteLength && timingSafeEqual(given, digest);
  }
}
