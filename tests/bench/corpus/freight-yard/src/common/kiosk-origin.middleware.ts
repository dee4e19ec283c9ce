import { Injectable, NestMiddleware } from '@nestjs/common';
import { NextFunction, Request, Response } from 'express';

@Injectable()
export class KioskOriginMiddleware implements NestMiddleware {
  use({ headers }: Request, res: Response, next: NextFunction) {
    res.set({
      'Access-Control-Allow-Origin': headers.origin ?? '',
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'GET,POST',
    });
    next();
  }
}
