import { applyDecorators, UseGuards } from '@nestjs/common';
import { JwtGuard } from '../auth/jwt.guard';
import { Roles, RolesGuard } from '../auth/roles.guard';
import type { Role } from '../auth/user.entity';

export const Secured = (...roles: Role[]) => applyDecorators(UseGuards(JwtGuard, RolesGuard), Roles(...roles));
