import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('flows')
export class Flow {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() tenant: string;
  @Column() name: string;
  @Column({ default: 'draft' }) status: string;
  @Column({ type: 'text', nullable: true }) condition: string | null;
  @Column({ default: false }) autoApprove: boolean;
  @Column({ type: 'int', default: 1000 }) amountLimit: number;
  @CreateDateColumn() createdAt: Date;
}
