import { createParamDecorator, ExecutionContext } from '@nestjs/common';

export interface JwtUser {
  sub: string;
  role: 'owner' | 'sitter' | 'moderator';
}

export const CurrentUser = createParamDecorator((_data: unknown, context: ExecutionContext): JwtUser => context.switchToHttp().getRequest().user);
