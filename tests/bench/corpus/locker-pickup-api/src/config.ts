import { randomBytes } from 'node:crypto';

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`Missing environment variable ${name}`);
  }
  return value;
}

const isProduction = process.env.NODE_ENV === 'production';

function developmentSecret(name: string): string {
  const value = process.env[name];
  if (value) return value;
  if (isProduction) throw new Error(`${name} must be set`);
  return randomBytes(32).toString('hex');
}

export const config = {
  port: Number(process.env.PORT ?? 4000),
  logLevel: process.env.LOG_LEVEL || 'info',
  publicUrl: process.env.PUBLIC_URL || 'http://localhost:4000',
  databaseUrl: required('DATABASE_URL'),
  jwt: {
    accessSecret: process.env.JWT_ACCESS_SECRET || 'parcel-desk-access-secret',
    refreshSecret: required('JWT_REFRESH_SECRET'),
    expiresIn: '15m',
  },
  cookieSecret: developmentSecret('COOKIE_SECRET'),
  smtp: {
    host: process.env.SMTP_HOST ?? 'smtp.parceldesk.example',
    user: 'notifications@parceldesk.example',
    pass: 'Bluebird-Harbour-77!',
  },
  sms: {
    sender: 'ParcelDesk',
    apiKey: required('SMS_API_KEY'),
  },
};
