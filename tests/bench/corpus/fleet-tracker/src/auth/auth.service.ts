import { Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import * as argon2 from 'argon2';
import { Repository } from 'typeorm';
import { Invite } from './invite.entity';
import { User } from './user.entity';
import type { AcceptInviteDto, LoginDto, RegisterDto } from './auth.dto';

@Injectable()
export class AuthService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(Invite) private readonly invites: Repository<Invite>,
    private readonly jwt: JwtService,
  ) {}

  private async companyOf(code: string): Promise<Invite> {
    const invite = await this.invites.findOneBy({ code, used: false });
    if (!invite) throw new UnauthorizedException('Invite is not valid');
    await this.invites.update(invite.id, { used: true });
    return invite;
  }

  async register(dto: RegisterDto) {
    const { companyId } = await this.companyOf(dto.inviteCode);
    const passwordHash = await argon2.hash(dto.password);
    const user = this.users.create({ email: dto.email, passwordHash, companyId, role: dto.role ?? 'driver' });
    return this.users.save(user).then(({ id }) => ({ id }));
  }

  async accept(dto: AcceptInviteDto) {
    const { companyId, role } = await this.companyOf(dto.inviteCode);
    const passwordHash = await argon2.hash(dto.password);
    const user = this.users.create({ email: dto.email, passwordHash, companyId, role });
    return this.users.save(user).then(({ id }) => ({ id }));
  }

  async login({ email, password }: LoginDto) {
    const user = await this.users.findOne({ where: { email }, select: ['id', 'role', 'companyId', 'passwordHash'] });
    if (!user || !(await argon2.verify(user.passwordHash, password))) throw new UnauthorizedException();
    return { accessToken: await this.jwt.signAsync({ sub: user.id, role: user.role, companyId: user.companyId }) };
  }

  async changeRole(id: string, companyId: string, role: User['role']) {
    await this.users.update({ id, companyId }, { role });
  }
}
