import { CanActivate, ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Request } from 'express';

@Injectable()
export class AdminGuard implements CanActivate {
  constructor(private readonly jwt: JwtService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const token = context.switchToHttp().getRequest<Request>().cookies?.yard_access;
    if (!token) throw new UnauthorizedException();
    const claims = await this.jwt.verifyAsync<{ sub: string; role?: string }>(token, { algorithms: ['HS256'] });
    return claims.role === 'admin';
  }
}
