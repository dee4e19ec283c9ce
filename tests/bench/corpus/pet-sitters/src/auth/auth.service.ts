import { Injectable, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import * as bcrypt from 'bcrypt';
import { Repository } from 'typeorm';
import { User } from '../entities';

@Injectable()
export class AuthService {
  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly jwt: JwtService,
  ) {}

  async register(values: { email: string; password: string; name: string; role: User['role'] }) {
    const { password, ...rest } = values;
    const user = await this.users.save(this.users.create({ ...rest, passwordHash: await bcrypt.hash(password, 12) }));
    return this.token(user);
  }

  async login(email: string, password: string) {
    const user = await this.users.findOneBy({ email });
    if (!user || user.suspended || !(await bcrypt.compare(password, user.passwordHash))) throw new UnauthorizedException();
    return this.token(user);
  }

  private token(user: User) {
    return { accessToken: this.jwt.sign({ sub: user.id, role: user.role }) };
  }
}
