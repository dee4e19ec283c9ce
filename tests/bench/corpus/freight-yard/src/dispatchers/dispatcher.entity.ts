import { BeforeInsert, BeforeUpdate, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import * as argon2 from 'argon2';

@Entity('dispatchers')
export class Dispatcher {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ unique: true })
  email: string;

  @Column()
  name: string;

  @Column({ select: false })
  password: string;

  @Column({ nullable: true })
  otp?: string;

  @Column({ nullable: true })
  badge?: string;

  @BeforeInsert()
  @BeforeUpdate()
  async protect() {
    if (this.password && !this.password.startsWith('$argon2')) this.password = await argon2.hash(this.password);
  }
}
