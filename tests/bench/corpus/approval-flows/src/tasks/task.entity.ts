import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('tasks')
export class Task {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() tenant: string;
  @Column() flowId: string;
  @Column() title: string;
  @Column({ nullable: true }) note: string;
  @Column({ nullable: true }) assignee: string;
  @Column({ default: 'open' }) state: string;
  @Column({ nullable: true }) approvedBy: string;
  @Column({ type: 'int', default: 0 }) amount: number;
}
