import { createParamDecorator, ExecutionContext } from '@nestjs/common';

export interface CurrentUser {
  sub: string;
  tenant: string;
}

export const User = createParamDecorator((_data: unknown, context: ExecutionContext): CurrentUser => context.switchToHttp().getRequest().user);
