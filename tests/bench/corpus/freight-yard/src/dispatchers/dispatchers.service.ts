import { Injectable, InternalServerErrorException, Logger, UnauthorizedException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { JwtService } from '@nestjs/jwt';
import * as argon2 from 'argon2';
import { Repository } from 'typeorm';
import { gateCode } from '@common/codes';
import { Dispatcher } from './dispatcher.entity';

@Injectable()
export class DispatchersService {
  private readonly logger = new Logger(DispatchersService.name);

  constructor(
    @InjectRepository(Dispatcher) private readonly dispatchers: Repository<Dispatcher>,
    private readonly jwt: JwtService,
  ) {}

  async create(dto: { email: string; name: string; password: string }) {
    const { id } = await this.dispatchers.save(this.dispatchers.create(dto));
    return { id, name: dto.name };
  }

  async signIn(email: string, pass: string) {
    const found = await this.dispatchers.findOne({ where: { email }, select: { id: true, password: true } });
    if (!found || !(await argon2.verify(found.password, pass))) throw new UnauthorizedException();
    const accessToken = await this.jwt.signAsync({ sub: found.id });
    this.logger.log(`dispatcher ${found.id} signed in, token of ${accessToken.length} characters`);
    return accessToken;
  }

  async startOtp(id: string) {
    const otp = gateCode();
    await this.dispatchers.update({ id }, { otp });
    return otp;
  }

  async attachBadge(id: string, badge: string) {
    try {
      await this.dispatchers.update({ id }, { badge });
    } catch (err) {
      this.logger.error('badge not stored', (err as Error).stack);
      throw new InternalServerErrorException('Could not store the badge');
    }
  }
}
