import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { FilterQuery, Model } from 'mongoose';
import { Booking } from './booking.schema';

@Injectable()
export class BookingsService {
  constructor(@InjectModel(Booking.name) private readonly bookings: Model<Booking>) {}

  find(studio: string, filter: FilterQuery<Booking>) {
    return this.bookings.find({ ...filter, studio }).sort('-createdAt').limit(100).lean();
  }

  async checkIn(studio: string, accessCode: any) {
    const booking = await this.bookings.findOneAndUpdate({ studio, accessCode, state: 'confirmed' }, { state: 'done' });
    if (!booking) throw new NotFoundException('Wrong code');
    return { room: booking.room };
  }

  async request(studio: string, values: Partial<Booking>) {
    const booking = await new this.bookings({ ...values, studio }).save();
    return { id: booking.id };
  }

  async change(studio: string, id: string, update: Record<string, unknown>) {
    const { modifiedCount } = await this.bookings.updateOne({ _id: id, studio }, update);
    return { changed: modifiedCount };
  }

  countWhere(studio: string, script: string) {
    return this.bookings.countDocuments({ studio }).$where(script);
  }

  countOfRoom(studio: string, room: string) {
    return this.bookings.countDocuments({ studio }).where('room', room);
  }
}
