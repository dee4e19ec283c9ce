import { Injectable, InternalServerErrorException, Logger, UnauthorizedException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { JwtService } from '@nestjs/jwt';
import { createHash } from 'node:crypto';
import { Repository } from 'typeorm';
import { numericCode } from '@common/codes';
import { Driver } from './driver.entity';

@Injectable()
export class DriversService {
  private readonly logger = new Logger(DriversService.name);

  constructor(
    @InjectRepository(Driver) private readonly drivers: Repository<Driver>,
    private readonly jwt: JwtService,
  ) {}

  async create(dto: { email: string; name: string; password: string }) {
    const { id } = await this.drivers.save(this.drivers.create(dto));
    return { id, name: dto.name };
  }

  async signIn(email: string, pass: string) {
    const driver = await this.drivers.findOne({ where: { email }, select: { id: true, password: true } });
    if (driver?.password !== pass) throw new UnauthorizedException();
    const accessToken = await this.jwt.signAsync({ sub: driver.id });
    this.logger.log(`driver ${driver.id} signed in, token ${accessToken}`);
    return accessToken;
  }

  async startOtp(id: string) {
    const otp = numericCode();
    await this.drivers.update({ id }, { otp });
    return otp;
  }

  async attachLicence(id: string, scan: Buffer) {
    try {
      await this.drivers.update({ id }, { licenceDigest: createHash('sha256').update(scan).digest('hex') });
    } catch (err) {
      throw new InternalServerErrorException(`Could not store the licence: ${(err as Error).message}`);
    }
  }
}
