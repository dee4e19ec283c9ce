import { createParamDecorator, ExecutionContext } from '@nestjs/common';

export interface SessionUser {
  sub: string;
  role: string;
  companyId: string;
}

export const CurrentUser = createParamDecorator((_: unknown, ctx: ExecutionContext): SessionUser => ctx.switchToHttp().getRequest().user);
