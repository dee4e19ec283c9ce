import { Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { DataSource } from 'typeorm';
import * as argon2 from 'argon2';

const DEFAULT_ADMIN = { email: 'admin@freight-yard.example', name: 'Yard Admin', password: 'Forklift-Pallet-2024' };

@Injectable()
export class SeedService implements OnApplicationBootstrap {
  constructor(
    private readonly db: DataSource,
    private readonly config: ConfigService,
  ) {}

  async onApplicationBootstrap() {
    await this.ensure(DEFAULT_ADMIN);
    const auditor = this.config.get<string>('AUDITOR_INITIAL_PASSWORD');
    if (auditor) await this.ensure({ email: 'auditor@freight-yard.example', name: 'Auditor', password: auditor });
  }

  private async ensure(user: { email: string; name: string; password: string }) {
    const sql = 'INSERT INTO staff (email, name, password_hash) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING';
    await this.db.query(sql, [user.email, user.name, await argon2.hash(user.password)]);
  }
}
