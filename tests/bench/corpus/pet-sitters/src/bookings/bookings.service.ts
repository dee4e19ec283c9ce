import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Booking, Pet, User } from '../entities';

@Injectable()
export class BookingsService {
  constructor(
    @InjectRepository(Booking) private readonly bookings: Repository<Booking>,
    @InjectRepository(User) private readonly users: Repository<User>,
    @InjectRepository(Pet) private readonly pets: Repository<Pet>,
  ) {}

  forSitter(sitterId: string) {
    return this.bookings.find({ where: { sitterId }, order: { createdAt: 'DESC' } });
  }

  async request(ownerId: string, values: { sitterId: string; petId: string; hours: number }) {
    const sitter = await this.users.findOneBy({ id: values.sitterId, role: 'sitter', suspended: false });
    const pet = await this.pets.findOneBy({ id: values.petId, ownerId });
    if (!sitter || !pet) throw new NotFoundException();
    return this.bookings.save(
      this.bookings.create({ ownerId, sitterId: sitter.id, petId: pet.id, hours: values.hours, totalCents: values.hours * sitter.hourlyCents }),
    );
  }

  async ownedBy(id: string, ownerId: string) {
    const booking = await this.bookings.findOneBy({ id, ownerId });
    if (!booking) throw new NotFoundException();
    return booking;
  }
}
