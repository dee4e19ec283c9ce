import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigService } from '@nestjs/config';
import { ValidationPipe } from '@nestjs/common';
import { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import session from 'express-session';
import { AppModule } from './app.module';
import { DispatchModule } from './dispatch.module';
import { AllErrorsFilter } from '@common/all-errors.filter';
import { DispatchErrorsFilter } from '@common/dispatch-errors.filter';
import { gateCors } from '@common/gate-cors';

async function startYard() {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { rawBody: true });
  const config = app.get(ConfigService);
  app.enableCors({ origin: true, credentials: true });
  app.use(cookieParser());
  app.use(
    session({
      secret: config.getOrThrow<string>('YARD_SESSION_SECRET'),
      resave: false,
      saveUninitialized: false,
      cookie: { maxAge: 12 * 3600 * 1000, secure: false, httpOnly: false },
    }),
  );
  app.useGlobalPipes(new ValidationPipe({ whitelist: true }));
  app.useGlobalFilters(new AllErrorsFilter());
  await app.listen(config.get<number>('PORT', 3000));
}

async function startDispatch() {
  const app = await NestFactory.create<NestExpressApplication>(DispatchModule);
  const config = app.get(ConfigService);
  app.enableCors({ origin: config.getOrThrow<string>('DISPATCH_URL'), credentials: true });
  app.use('/gate', gateCors(config.getOrThrow<string>('GATE_HOSTS').split(',')));
  app.set('trust proxy', 1);
  app.use(cookieParser());
  app.use(
    session({
      secret: config.getOrThrow<string>('DISPATCH_SESSION_SECRET'),
      resave: false,
      saveUninitialized: false,
      cookie: { maxAge: 4 * 3600 * 1000, secure: true, httpOnly: true, sameSite: 'lax' },
    }),
  );
  app.useGlobalPipes(new ValidationPipe({ whitelist: true }));
  app.useGlobalFilters(new DispatchErrorsFilter());
  await app.listen(config.get<number>('DISPATCH_PORT', 3100));
}

void Promise.all([startYard(), startDispatch()]);
