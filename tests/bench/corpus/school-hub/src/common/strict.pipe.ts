import { ValidationPipe } from '@nestjs/common';

export const StrictBody = new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true });
