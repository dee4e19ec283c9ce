import { CanActivate, ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class StudioGuard implements CanActivate {
  constructor(private readonly jwt: JwtService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest();
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    try {
      request.studio = (await this.jwt.verifyAsync(token)).studio;
      return typeof request.studio === 'string';
    } catch {
      throw new UnauthorizedException();
    }
  }
}
