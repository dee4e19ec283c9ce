import { Column, CreateDateColumn, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class User {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column({ unique: true }) email: string;
  @Column() passwordHash: string;
  @Column() name: string;
  @Column({ default: 'owner' }) role: 'owner' | 'sitter' | 'moderator';
  @Column({ default: false }) suspended: boolean;
  @Column({ default: 2500 }) hourlyCents: number;
}

@Entity()
export class Pet {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() ownerId: string;
  @Column() name: string;
  @Column({ nullable: true }) medicalNotes: string;
}

@Entity()
export class Booking {
  @PrimaryGeneratedColumn('uuid') id: string;
  @ManyToOne(() => User) owner: User;
  @Column() ownerId: string;
  @Column() sitterId: string;
  @Column() petId: string;
  @Column() hours: number;
  @Column() totalCents: number;
  @Column({ default: 'requested' }) status: string;
  @CreateDateColumn() createdAt: Date;
}
