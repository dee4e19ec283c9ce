import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from './user.entity';

@Entity('invites')
export class Invite {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  code: string;

  @Column('uuid')
  companyId: string;

  @Column({ type: 'varchar', default: 'driver' })
  role: Role;

  @Column({ default: false })
  used: boolean;
}
