import { Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Pupil {
  @PrimaryGeneratedColumn() id!: number;
  @Column() firstName!: string;
  @Column() lastName!: string;
  @Column() instrument!: string;
  @Column({ default: 0 }) balanceCents!: number;
  @Column({ default: false }) scholarship!: boolean;
  @OneToMany(() => Lesson, (l) => l.pupil) lessons!: Lesson[];
}

@Entity()
export class Lesson {
  @PrimaryGeneratedColumn() id!: number;
  @ManyToOne(() => Pupil, (p) => p.lessons) pupil!: Pupil;
  @Column() startsAt!: Date;
  @Column({ default: 'planned' }) state!: string;
  @Column({ default: 0 }) feeCents!: number;
  @Column({ type: 'text', nullable: true }) notes!: string | null;
}
