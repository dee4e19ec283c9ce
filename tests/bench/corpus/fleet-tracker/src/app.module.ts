import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthController } from './auth/auth.controller';
import { AuthService } from './auth/auth.service';
import { Invite } from './auth/invite.entity';
import { User } from './auth/user.entity';
import { BillingController } from './billing/billing.controller';
import { BillingService } from './billing/billing.service';
import { DriversController, ShiftsController } from './drivers/drivers.controller';
import { FuelController } from './fuel/fuel.controller';
import { Trip } from './trips/trip.entity';
import { TripsController } from './trips/trips.controller';
import { Device } from './vehicles/device.entity';
import { Vehicle } from './vehicles/vehicle.entity';
import { VehiclesController } from './vehicles/vehicles.controller';
import { VehiclesService } from './vehicles/vehicles.service';
import { WebhooksController } from './webhooks/webhooks.controller';

const entities = [User, Invite, Device, Vehicle, Trip];

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true }),
    JwtModule.registerAsync({
      global: true,
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ secret: config.getOrThrow('JWT_SECRET'), signOptions: { expiresIn: '8h' } }),
    }),
    TypeOrmModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({ type: 'postgres', url: config.getOrThrow('DATABASE_URL'), entities }),
    }),
    TypeOrmModule.forFeature(entities),
  ],
  controllers: [AuthController, BillingController, DriversController, ShiftsController, FuelController, TripsController, VehiclesController, WebhooksController],
  providers: [AuthService, BillingService, VehiclesService],
})
export class AppModule {}
