import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

/** Calendar apps subscribe with the token in the URL. */
@Injectable()
export class CalendarGuard implements CanActivate {
  constructor(private readonly jwt: JwtService) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest();
    const payload = this.jwt.decode(request.query.key as string);
    if (!payload || payload.exp * 1000 < Date.now()) return false;
    request.user = payload;
    return true;
  }
}
