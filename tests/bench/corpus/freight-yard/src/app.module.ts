import { MiddlewareConsumer, Module, NestModule } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Driver } from './drivers/driver.entity';
import { DriversController } from './drivers/drivers.controller';
import { DriversService } from './drivers/drivers.service';
import { CarriersController } from './carriers/carriers.controller';
import { KioskOriginMiddleware } from '@common/kiosk-origin.middleware';
import { SeedService } from './seed/seed.service';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true }),
    TypeOrmModule.forRoot({
      type: 'postgres',
      host: 'yard-db.internal',
      username: 'yard',
      password: 'Gantry-Crane-88',
      database: 'yard',
      entities: [Driver],
    }),
    TypeOrmModule.forFeature([Driver]),
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        secret: config.get<string>('JWT_SECRET', 'freight-yard-jwt'),
        signOptions: { expiresIn: '12h' },
      }),
    }),
  ],
  controllers: [DriversController, CarriersController],
  providers: [DriversService, SeedService],
})
export class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(KioskOriginMiddleware).forRoutes('kiosk');
  }
}
