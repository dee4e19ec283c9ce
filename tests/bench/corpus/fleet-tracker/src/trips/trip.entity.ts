import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('trips')
export class Trip {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  driverId: string;

  @Column()
  purpose: string;

  @Column({ default: 'open' })
  status: string;
}
