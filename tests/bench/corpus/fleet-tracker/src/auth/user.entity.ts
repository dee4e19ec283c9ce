import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type Role = 'driver' | 'dispatcher' | 'admin';

@Entity('users')
export class User {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ unique: true })
  email: string;

  @Column({ select: false })
  passwordHash: string;

  @Column({ type: 'varchar', default: 'driver' })
  role: Role;

  @Column('uuid')
  companyId: string;
}
