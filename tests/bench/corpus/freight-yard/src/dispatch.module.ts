import { Module } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Dispatcher } from './dispatchers/dispatcher.entity';
import { DispatchersController } from './dispatchers/dispatchers.controller';
import { DispatchersService } from './dispatchers/dispatchers.service';
import { AssistantController } from './assistant/assistant.controller';
import { AssistantService } from './assistant/assistant.service';
import { LlmService } from './assistant/llm.service';
import { YardTools } from './assistant/yard-tools.service';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true }),
    TypeOrmModule.forRootAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        type: 'postgres' as const,
        host: config.getOrThrow<string>('DISPATCH_DB_HOST'),
        username: 'dispatch',
        password: config.getOrThrow<string>('DISPATCH_DB_PASSWORD'),
        database: 'dispatch',
        entities: [Dispatcher],
      }),
    }),
    TypeOrmModule.forFeature([Dispatcher]),
    JwtModule.registerAsync({
      inject: [ConfigService],
      useFactory: (config: ConfigService) => ({
        secret: config.getOrThrow<string>('DISPATCH_JWT_SECRET'),
        signOptions: { expiresIn: '4h' },
      }),
    }),
  ],
  controllers: [DispatchersController, AssistantController],
  providers: [DispatchersService, AssistantService, LlmService, YardTools],
})
export class DispatchModule {}
