import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthController } from './auth/auth.controller';
import { AuthService } from './auth/auth.service';
import { Booking, Pet, User } from './entities';
import { BookingsController } from './bookings/bookings.controller';
import { BookingsService } from './bookings/bookings.service';
import { CalendarController } from './bookings/calendar.controller';
import { HooksController } from './hooks/hooks.controller';
import { SignatureService } from './hooks/signature.service';
import { DisputesController } from './moderation/disputes.controller';
import { ModerationController } from './moderation/moderation.controller';
import { PayoutsController } from './moderation/payouts.controller';
import { PaymentsController } from './payments/payments.controller';
import { PetsController } from './pets/pets.controller';
import { SittersController } from './sitters/sitters.controller';
import { UsersController } from './users/users.controller';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true }),
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, entities: [User, Pet, Booking], synchronize: false }),
    TypeOrmModule.forFeature([User, Pet, Booking]),
    JwtModule.registerAsync({
      useFactory: () => {
        if (!process.env.JWT_SECRET) throw new Error('JWT_SECRET is required');
        return { secret: process.env.JWT_SECRET, signOptions: { expiresIn: '1h', algorithm: 'HS256' } };
      },
    }),
  ],
  controllers: [
    AuthController,
    BookingsController,
    CalendarController,
    DisputesController,
    HooksController,
    ModerationController,
    PaymentsController,
    PayoutsController,
    PetsController,
    SittersController,
    UsersController,
  ],
  providers: [AuthService, BookingsService, SignatureService],
})
export class AppModule {}
