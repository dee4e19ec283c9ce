import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { MongooseModule } from '@nestjs/mongoose';
import { Booking, BookingSchema } from '~/bookings/booking.schema';
import { BookingsController } from '~/bookings/bookings.controller';
import { BookingsService } from '~/bookings/bookings.service';
import { RecordingsController } from '~/recordings/recordings.controller';
import { StudioGuard } from '~/studio.guard';

@Module({
  imports: [
    JwtModule.register({ secret: process.env.JWT_SECRET }),
    MongooseModule.forRoot(process.env.MONGO_URL!),
    MongooseModule.forFeature([{ name: Booking.name, schema: BookingSchema }]),
  ],
  controllers: [BookingsController, RecordingsController],
  providers: [BookingsService, { provide: APP_GUARD, useClass: StudioGuard }],
})
export class AppModule {}
