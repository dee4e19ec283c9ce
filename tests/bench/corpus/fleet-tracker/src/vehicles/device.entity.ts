import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('devices')
export class Device {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column()
  keyHash: string;

  @Column({ default: true })
  active: boolean;

  @Column('uuid')
  vehicleId: string;
}
